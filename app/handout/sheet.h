#pragma once

#include "content/language.h"
#include "content/result.h"
#include "content/treatment.h"
#include "handout/clinicprofile.h"
#include "handout/ink.h"
#include "handout/pick.h"

#include <QDate>
#include <QList>
#include <QPageSize>
#include <QSizeF>
#include <QString>

#include <memory>
#include <optional>

class QPainter;

namespace bayan::handout {

// The papers a sheet can be laid out for: "A4", "Letter" (any case).
std::optional<QPageSize> paperNamed(const QString &name);

// How a sheet in several languages is arranged.
enum class Arrangement {
    Beside, // in columns, line by line; After where a column would be under 60 mm
    After,  // one whole sheet's worth after the other
};

enum class SheetKind {
    Full,
    Summary, // the urgent signs whole, the rest by title, on one side of paper
};

struct SheetRequest
{
    const content::Treatment *treatment = nullptr; // not owned, needed only while composing
    Pick pick;
    QList<content::Language> languages; // the first has the leading column
    Arrangement arrangement = Arrangement::Beside;
    SheetKind kind = SheetKind::Full;
    bool largePrint = false;
    // What stands in where a translation is missing or stale.
    content::Language sourceLanguage;
    QPageSize paper{QPageSize::A4};
    QDate date;
    ClinicProfile profile;
    QString patientName;   // printed and forgotten
    QString code;          // see handout/sheetcode.h; empty: the sheet bears none
    QList<InkDrawing> ink; // drawn for this patient, printed and forgotten
};

// A laid-out handout: the same lines on the same pages for screen, paper and
// PDF. Immutable; cheap to copy.
class Sheet
{
public:
    struct Layout; // pages of positioned lines, boxes and marks

    explicit Sheet(std::shared_ptr<const Layout> layout);

    int pageCount() const;
    QPageSize paper() const;
    QSizeF pageSize() const; // points, 1/72 inch
    QString title() const;   // for the window's title, the job and the PDF

    // For painters of another kind; see handout/layout.h.
    const Layout &layout() const { return *m_layout; }

    // Paints one page, from 0, with the painter's units being points and its
    // origin the page's top left corner.
    void paint(QPainter *painter, int page) const;

private:
    std::shared_ptr<const Layout> m_layout;
};

// Error::FontMissing where a font for one of the languages is not installed.
content::Result<Sheet> composeSheet(const SheetRequest &request);

// The family each script is set in and the Debian package that brings it;
// Error::FontMissing where the font for this language is not installed.
content::Result<void> checkFonts(const content::Language &language);

// "botulinum-toxin-en-ar-summary-2026-11-21.pdf"; never holds a patient's name.
QString suggestedFileName(const SheetRequest &request);

} // namespace bayan::handout
