# fish completion for bayan

# What the installed library holds. "bayan list" has treatments at the margin,
# sections two columns in, entries four.
function __bayan_names
    bayan list 2>/dev/null | string replace --filter --regex "^ {$argv[1]}(\S+)\s+(.*)" '$1\t$2'
end

function __bayan_verb
    __fish_seen_subcommand_from $argv
end

complete -c bayan -f

complete -c bayan -l library -r -F -d 'Another library than the installed one'
complete -c bayan -l interface-language -x -a 'en ar' -d 'Language of messages and menus'
complete -c bayan -l version -d 'The program\'s version'
complete -c bayan -l help -d 'Help, or a command\'s help'

set -l none 'not __fish_seen_subcommand_from list handout search check verify'
complete -c bayan -n $none -a list -d 'Treatments, sections and entries'
complete -c bayan -n $none -a handout -d 'Write a patient\'s sheet as a PDF'
complete -c bayan -n $none -a search -d 'Find entries by their words'
complete -c bayan -n $none -a check -d 'Is the library whole, and what is in it?'
complete -c bayan -n $none -a verify -d 'What exactly was on that sheet?'

complete -c bayan -n '__bayan_verb list search check verify' -l json -d 'Answer as JSON'
complete -c bayan -n '__bayan_verb search' -l language -x -a 'en ar' -d 'Texts in this language only'

complete -c bayan -n '__bayan_verb handout' -a '(__bayan_names 0)'
complete -c bayan -n '__bayan_verb handout' -l language -x -a 'en ar en+ar ar+en' -d 'The sheet\'s language'
complete -c bayan -n '__bayan_verb handout' -l output -r -F -d 'Where the sheet is written'
complete -c bayan -n '__bayan_verb handout' -l section -x -a '(__bayan_names 2)' -d 'A section of the sheet'
complete -c bayan -n '__bayan_verb handout' -l entry -x -a '(__bayan_names 4)' -d 'An entry of the sheet'
complete -c bayan -n '__bayan_verb handout' -l arrangement -x -a 'beside after' -d 'Two languages side by side, or not'
complete -c bayan -n '__bayan_verb handout' -l summary -d 'One page'
complete -c bayan -n '__bayan_verb handout' -l large-print -d 'Large print'
complete -c bayan -n '__bayan_verb handout' -l paper -x -a 'A4 Letter' -d 'Size of the paper'
complete -c bayan -n '__bayan_verb handout' -l profile -r -F -d 'The clinic\'s details'
complete -c bayan -n '__bayan_verb handout' -l date -x -d 'Date on the sheet, YYYY-MM-DD'
