#include "pdf/document.h"

namespace bayan::pdf {

namespace {

// Compressing takes a quarter of a megabyte for each of hundreds of streams. Some
// allocators, glibc's among them, give so much back to the system each time, and
// the system clears it each time; once more has been asked for at once, they keep it.
void keepMemory()
{
    constexpr qsizetype More = 8 * 1024 * 1024;
    const QByteArray room(More, Qt::Uninitialized);
}

} // namespace

Document::Document(const Description &description, const QSizeF &pageSize)
    : m_description(description)
    , m_pageSize(pageSize)
    , m_drawing(pageSize, m_file)
{
    keepMemory();
}

void Document::newPage()
{
    m_pages.append(QByteArray());
}

void Document::openTag(int element, const QByteArray &tag, const QString &actualText)
{
    add('/' + tag + "<</MCID " + QByteArray::number(m_structure.mark(element, page())) +
        (actualText.isEmpty() ? QByteArray() : "/ActualText" + textString(actualText)) + ">>BDC\n");
}

void Document::openArtifact(const QByteArray &properties)
{
    add(properties.isEmpty() ? QByteArray("/Artifact BMC\n")
                             : "/Artifact<<" + properties + ">>BDC\n");
}

void Document::close()
{
    add("EMC\n");
}

void Document::add(const QByteArray &operators)
{
    m_pages.last() += operators;
}

int Document::writeMetadata()
{
    const auto escaped = [](const QString &text) { return text.toHtmlEscaped().toUtf8(); };
    QByteArray xml = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                     "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                     "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                     "<rdf:Description rdf:about=\"\" "
                     "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                     "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
                     "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"
                     "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
                     escaped(m_description.title) +
                     "</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>" +
                     escaped(m_description.language) +
                     "</rdf:li></rdf:Bag></dc:language><pdf:Producer>" +
                     escaped(m_description.producer) + "</pdf:Producer>";
    if (m_description.date.isValid())
        xml += "<xmp:CreateDate>" + m_description.date.toString(Qt::ISODate).toLatin1() +
               "</xmp:CreateDate>";
    return m_file.addStream("/Type/Metadata/Subtype/XML",
                            xml + "</rdf:Description></rdf:RDF></x:xmpmeta>\n"
                                  "<?xpacket end=\"r\"?>");
}

QByteArray Document::bytes()
{
    const int catalog = m_file.reserve();
    const int tree = m_file.reserve();
    const int resources = m_file.reserve();
    QList<int> pages;
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        pages.append(m_file.reserve());
    QByteArray kids;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        kids += (kids.isEmpty() ? "" : " ") + reference(pages[i]);
        m_file.set(pages[i], "<</Type/Page/Parent " + reference(tree) + "/Resources " +
                                 reference(resources) + "/MediaBox[0 0 " +
                                 number(m_pageSize.width()) + ' ' + number(m_pageSize.height()) +
                                 "]/Contents " + reference(m_file.addStream({}, m_pages[i])) +
                                 "/StructParents " + QByteArray::number(i) + "/Tabs/S>>");
    }
    m_file.set(tree,
               "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages.size()) + ">>");
    QByteArray available = "<</Font<<" + m_fonts.write(m_file) + ">>";
    const QByteArray pictures = m_drawing.pictures();
    if (!pictures.isEmpty())
        available += "/XObject<<" + pictures + ">>";
    m_file.set(resources, available + ">>");

    QByteArray value =
        "<</Type/Catalog/Pages " + reference(tree) + "/Lang" + textString(m_description.language) +
        "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>"
        "/StructTreeRoot " +
        reference(m_structure.write(m_file, pages)) + "/Metadata " + reference(writeMetadata());
    if (!m_outline.isEmpty())
        value += "/Outlines " + reference(m_outline.write(m_file, pages)) + "/PageMode/UseNone";
    m_file.set(catalog, value + ">>");

    QByteArray info = "<</Title" + textString(m_description.title) + "/Creator" +
                      textString(m_description.creator) + "/Producer" +
                      textString(m_description.producer);
    if (m_description.date.isValid())
        info += "/CreationDate(D:" +
                m_description.date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + ')';
    return m_file.bytes(catalog, m_file.add(info + ">>"));
}

} // namespace bayan::pdf
