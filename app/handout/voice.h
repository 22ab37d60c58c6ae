#pragma once

#include "handout/sheetcontent.h"

namespace bayan::handout {

// Words and the language they turned out to be in.
template<class Words> struct Chosen
{
    Words words;
    bool standsIn = false; // the source language's, for want of others
};

// Chooses the words a sheet says in one of its languages and makes items of them.
class Voice
{
public:
    Voice(const SheetRequest &request, const content::Language &language, bool inColumns);

    const SheetRequest &request() const { return m_request; }
    const content::Treatment &treatment() const { return *m_request.treatment; }
    bool inColumns() const { return m_inColumns; }
    // Whether the source language's words stand in another column.
    bool sourceStandsBeside() const;

    const SheetWords &own() const { return m_own; }       // in the sheet's language
    const SheetWords &source() const { return m_source; } // in the one others are translated from
    const SheetWords &wordsFor(bool standsIn) const { return standsIn ? m_source : m_own; }

    Chosen<QString> choose(const QMap<QString, QString> &words) const;
    // No words where the entry has none that may be printed.
    Chosen<const content::Text *> choose(const content::Entry &entry) const;

    Item item(Role role, const QString &shown, const SheetWords &words) const;
    Item bodyItem(Role role, const content::Block &block, const SheetWords &words) const;

private:
    const SheetRequest &m_request;
    SheetWords m_own;
    SheetWords m_source;
    bool m_inColumns;
};

} // namespace bayan::handout
