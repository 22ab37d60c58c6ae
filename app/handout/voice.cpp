#include "handout/voice.h"

#include "handout/printedtext.h"

#include <algorithm>

namespace bayan::handout {

using content::Entry;
using content::Language;
using content::Text;

namespace {

bool isAmong(const QList<Language> &languages, const QString &code)
{
    return std::any_of(languages.cbegin(), languages.cend(),
                       [&](const Language &each) { return each.code == code; });
}

} // namespace

Voice::Voice(const SheetRequest &request, const Language &language, bool inColumns)
    : m_request(request)
    , m_own(language, request.profile)
    , m_source(request.sourceLanguage, request.profile)
    , m_inColumns(inColumns)
{
}

bool Voice::sourceStandsBeside() const
{
    return m_inColumns && isAmong(m_request.languages, m_source.language().code);
}

Chosen<QString> Voice::choose(const QMap<QString, QString> &words) const
{
    const QString own = words.value(m_own.language().code);
    if (!own.isEmpty())
        return {own, false};
    return {words.value(m_source.language().code), true};
}

Chosen<const Text *> Voice::choose(const Entry &entry) const
{
    const QString own = m_own.language().code;
    const Text *text = printedText(entry, own, m_source.language().code);
    return {text, !text || text->language != own};
}

Item Voice::item(Role role, const QString &shown, const SheetWords &words) const
{
    Item item;
    item.role = role;
    item.spans = {{shown, false}};
    item.language = words.language();
    return item;
}

Item Voice::bodyItem(Role role, const content::Block &block, const SheetWords &words) const
{
    Item item;
    item.role = role;
    item.language = words.language();
    for (const content::Span &span : block.spans)
        item.spans.append({words.shown(span.text), span.bold});
    return item;
}

} // namespace bayan::handout
