#pragma once

#include "content/treatment.h"

#include <QHash>
#include <QList>
#include <QString>

namespace bayan::handout {

// How a sheet names a treatment's sources. The words name publications and are
// the same in every language.
class SourceWords
{
public:
    explicit SourceWords(const content::Treatment &treatment);

    // "Brin 2023"; with a letter where the treatment has several of that name.
    QString shortName(const content::Source &source) const;

    // What stands behind the short name on a sheet: the title, and the address if
    // it may be shown. Of a name made from the title, the whole title.
    QString publication(const content::Source &source) const;

    // Each source once, by short name.
    QList<const content::Source *> citedBy(const QList<const content::Entry *> &entries) const;

private:
    const content::Treatment &m_treatment;
    QHash<QString, QString> m_names; // by source id
};

} // namespace bayan::handout
