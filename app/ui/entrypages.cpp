// The pages that show the entries of sections one after the other.
#include "ui/entrypage.h"

#include <QVBoxLayout>

namespace bayan::ui {

OverviewPage::OverviewPage(Consult &consult, const Look &look, QWidget *parent)
    : EntryPage(consult, look, parent)
{
    setObjectName(QStringLiteral("overviewPage"));
    keepReadingWidth();
    for (const char *section : {"what-it-is", "how-it-works", "before-after"})
        addSection(QLatin1String(section), EntryCard::Form::Full);
    makeLater([this] { column()->addStretch(1); });
}

SafetyPage::SafetyPage(Consult &consult, const Look &look, QWidget *parent)
    : EntryPage(consult, look, parent)
{
    setObjectName(QStringLiteral("safetyPage"));
    keepReadingWidth();
    for (const char *section : {"urgent-safety", "suitability"})
        addSection(QLatin1String(section), EntryCard::Form::Full);
    makeLater([this] { column()->addStretch(1); });
}

QuestionsPage::QuestionsPage(Consult &consult, const Look &look, QWidget *parent)
    : EntryPage(consult, look, parent)
{
    setObjectName(QStringLiteral("questionsPage"));
    keepReadingWidth();
    addSection(QStringLiteral("questions"), EntryCard::Form::Question);
    makeLater([this] { column()->addStretch(1); });
}

} // namespace bayan::ui
