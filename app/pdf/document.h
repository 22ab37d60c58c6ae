#pragma once

#include "pdf/font.h"
#include "pdf/objects.h"
#include "pdf/outline.h"
#include "pdf/structure.h"
#include "pdf/vectordevice.h"

#include <QByteArray>
#include <QDate>
#include <QSizeF>
#include <QString>

#include <memory>

namespace bayan::pdf {

// What a reader's window and a search find; nothing about machine or person.
struct Description
{
    QString title;
    QString language; // most of the document's, as BCP 47 has it
    QString creator;
    QString producer; // the creator with its version
    QDate date;       // null: none is given
};

// A tagged PDF of pages of one size, made a page at a time. All that is put on a
// page is between openTag() or openArtifact() and close().
class Document
{
public:
    Document(const Description &description, const QSizeF &pageSize);

    Fonts &fonts() { return m_fonts; }
    const Fonts &fonts() const { return m_fonts; }
    StructureTree &structure() { return m_structure; }
    Outline &outline() { return m_outline; }
    // To paint on the current page; add(takeContent()) puts it there.
    VectorDevice &drawing() { return m_drawing; }

    void newPage();
    int page() const { return int(m_pages.size()) - 1; }

    // 'actualText' is what the content is to be taken for; empty: as it is.
    void openTag(int element, const QByteArray &tag, const QString &actualText = {});
    // 'properties' as "/Type/Pagination/Subtype/Footer"; none is decoration.
    void openArtifact(const QByteArray &properties = {});
    void close();
    void add(const QByteArray &operators);

    QByteArray bytes();

private:
    int writeMetadata();

    Description m_description;
    QSizeF m_pageSize;
    ObjectFile m_file;
    Fonts m_fonts;
    StructureTree m_structure;
    Outline m_outline;
    VectorDevice m_drawing;
    QList<QByteArray> m_pages;
};

} // namespace bayan::pdf
