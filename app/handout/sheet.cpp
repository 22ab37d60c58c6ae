#include "handout/sheet.h"

#include "handout/composer.h"
#include "handout/layout.h"
#include "handout/painter.h"
#include "handout/tr.h"

namespace bayan::handout {

std::optional<QPageSize> paperNamed(const QString &name)
{
    if (name.compare(QLatin1String("A4"), Qt::CaseInsensitive) == 0)
        return QPageSize(QPageSize::A4);
    if (name.compare(QLatin1String("Letter"), Qt::CaseInsensitive) == 0)
        return QPageSize(QPageSize::Letter);
    return std::nullopt;
}

QString suggestedFileName(const SheetRequest &request)
{
    QStringList parts{request.treatment->name.id};
    for (const content::Language &language : request.languages)
        parts.append(language.code);
    if (request.kind == SheetKind::Summary)
        parts.append(QStringLiteral("summary"));
    if (request.largePrint)
        parts.append(QStringLiteral("large-print"));
    parts.append(request.date.toString(Qt::ISODate));
    return parts.join(u'-') + QStringLiteral(".pdf");
}

content::Result<Sheet> composeSheet(const SheetRequest &request)
{
    if (!request.treatment || request.languages.isEmpty())
        return content::Error{
            content::Error::Kind::NotFound,
            Tr::tr("There is nothing to print. Choose a treatment and a language."),
            QStringLiteral("no treatment or no language")};
    QList<content::Language> needed = request.languages;
    needed.append(request.sourceLanguage);
    for (const content::Language &language : needed) {
        if (const content::Result<void> fonts = checkFonts(language); !fonts)
            return fonts.error();
    }
    return Sheet(Composer(request).compose());
}

Sheet::Sheet(std::shared_ptr<const Layout> layout)
    : m_layout(std::move(layout))
{
}

int Sheet::pageCount() const
{
    return int(m_layout->pages.size());
}

QPageSize Sheet::paper() const
{
    return m_layout->paper;
}

QSizeF Sheet::pageSize() const
{
    return m_layout->pageSize;
}

QString Sheet::title() const
{
    return m_layout->title;
}

void Sheet::paint(QPainter *painter, int page) const
{
    if (page >= 0 && page < pageCount())
        paintPage(painter, *m_layout, page);
}

} // namespace bayan::handout
