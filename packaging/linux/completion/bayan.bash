# bash completion for bayan

# What the installed library, or the one named on the line, holds. "bayan list"
# has treatments at the margin, sections two columns in, entries four.
_bayan_names() {
    local words=("${COMP_WORDS[@]}") library=() i
    for ((i = 1; i < ${#words[@]} - 1; i++)); do
        if [[ ${words[i]} == --library ]]; then
            [[ ${words[i + 1]} == = ]] && library=(--library "${words[i + 2]}") ||
                library=(--library "${words[i + 1]}")
        fi
    done
    bayan list "${library[@]}" 2>/dev/null | sed -n "s/^ \{$1\}\([^ ]\{1,\}\).*/\1/p"
}

_bayan() {
    local cur prev words cword split
    _init_completion -s -n : || return

    local verbs='list handout search check verify'
    local everywhere='--library --interface-language --version --help'
    local verb='' i
    for ((i = 1; i < cword; i++)); do
        case ${words[i]} in
            --library | --interface-language | --language | --output | --section | --entry | \
                --arrangement | --paper | --profile | --date)
                ((i++))
                ;;
            list | handout | search | check | verify)
                verb=${words[i]}
                break
                ;;
        esac
    done

    case $prev in
        --library | --profile)
            _filedir
            return
            ;;
        --output)
            _filedir pdf
            return
            ;;
        --interface-language)
            COMPREPLY=($(compgen -W 'en ar' -- "$cur"))
            return
            ;;
        --language)
            if [[ $verb == search ]]; then
                COMPREPLY=($(compgen -W 'en ar' -- "$cur"))
            else
                COMPREPLY=($(compgen -W 'en ar en+ar ar+en' -- "$cur"))
            fi
            return
            ;;
        --section)
            COMPREPLY=($(compgen -W '$(_bayan_names 2)' -- "$cur"))
            return
            ;;
        --entry)
            COMPREPLY=($(compgen -W '$(_bayan_names 4)' -- "$cur"))
            return
            ;;
        --arrangement)
            COMPREPLY=($(compgen -W 'beside after' -- "$cur"))
            return
            ;;
        --paper)
            COMPREPLY=($(compgen -W 'A4 Letter' -- "$cur"))
            return
            ;;
        --date)
            return
            ;;
    esac
    $split && return

    local options=$everywhere
    case $verb in
        list | check | verify)
            options="--json $everywhere"
            ;;
        search)
            options="--language --json $everywhere"
            ;;
        handout)
            options="--language --output --section --entry --arrangement --summary --large-print"
            options+=" --paper --profile --date $everywhere"
            ;;
    esac

    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$cur"))
    elif [[ -z $verb ]]; then
        COMPREPLY=($(compgen -W "$verbs" -- "$cur"))
    elif [[ $verb == handout ]]; then
        COMPREPLY=($(compgen -W '$(_bayan_names 0)' -- "$cur"))
    fi
} && complete -F _bayan bayan
