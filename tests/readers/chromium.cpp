#include "readers/chromium.h"

#include "handout/rolestyle.h"

#include "readers/reader.h"

#include <QTemporaryDir>
#include <QTextLayout>

namespace bayan::readers {

namespace {

using handout::Block;
using handout::Role;

QString tagOf(Role role)
{
    switch (role) {
    case Role::Title:
        return QStringLiteral("h1");
    case Role::UrgentTitle:
    case Role::Section:
    case Role::SourcesTitle:
        return QStringLiteral("h2");
    case Role::EntryTitle:
        return QStringLiteral("h3");
    case Role::Bullet:
    case Role::UrgentBullet:
        return QStringLiteral("li");
    default:
        return QStringLiteral("p");
    }
}

} // namespace

QString webPageOf(const handout::Sheet::Layout &layout)
{
    constexpr QChar WordJoiner(0x2060); // ours, for our lines
    QString html =
        QStringLiteral(
            "<!doctype html><html lang=en><meta charset=utf-8><title>%1</title><style>"
            "@page{size:A4;margin:15mm 18mm}"
            "body{font:12pt/1.42 'Noto Sans','Noto Sans Arabic'}"
            "[dir=rtl]{font-family:'Noto Sans Arabic','Noto Sans';font-size:13.8pt;line-height:1.5}"
            "</style><body>")
            .arg(layout.title.toHtmlEscaped());
    bool inList = false;
    for (const Block &block : layout.blocks) {
        if (block.role == Role::Footer || block.role == Role::PageNumber)
            continue;
        const QString tag = tagOf(block.role);
        const bool item = tag == QLatin1String("li");
        if (item != inList)
            html += item ? QStringLiteral("<ul>") : QStringLiteral("</ul>");
        inList = item;
        const bool rtl = block.direction == Qt::RightToLeft;
        html += QStringLiteral("<%1 lang=%2 dir=%3>%4</%1>\n")
                    .arg(tag, block.language, rtl ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                         block.text->text().remove(WordJoiner).toHtmlEscaped());
    }
    return html;
}

QStringList printingArguments(const QString &html, const QString &pdf, const QString &profile)
{
    return {QStringLiteral("--headless"),
            QStringLiteral("--no-sandbox"),
            QStringLiteral("--disable-gpu"),
            QStringLiteral("--no-pdf-header-footer"),
            QStringLiteral("--user-data-dir=") + profile,
            QStringLiteral("--print-to-pdf=") + pdf,
            html};
}

bool printWithChromium(const QString &program, const QString &html, const QString &pdf)
{
    const QTemporaryDir profile;
    return printed(program, printingArguments(html, pdf, profile.path())).has_value();
}

} // namespace bayan::readers
