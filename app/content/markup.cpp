#include "content/markup.h"

#include <QByteArray>
#include <QStringList>

#include <md4c.h>

namespace bayan::content {

namespace {

struct Reader
{
    QList<Block> blocks;
    QString fault;
    int boldDepth = 0;
    int listDepth = 0;
    bool open = false; // the last block still takes words
    bool pendingBullet = false;

    void refuse(const char *what)
    {
        if (fault.isEmpty())
            fault = QString::fromLatin1(what);
    }

    void begin(Block::Kind kind)
    {
        blocks.append(Block{kind, {}});
        open = true;
    }

    void add(const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!open) {
            begin(pendingBullet ? Block::Kind::Bullet : Block::Kind::Paragraph);
            pendingBullet = false;
        }
        QList<Span> &spans = blocks.last().spans;
        const bool bold = boldDepth > 0;
        if (!spans.isEmpty() && spans.last().bold == bold)
            spans.last().text += text;
        else
            spans.append(Span{text, bold});
    }
};

int enterBlock(MD_BLOCKTYPE type, void *, void *userData)
{
    auto &reader = *static_cast<Reader *>(userData);
    switch (type) {
    case MD_BLOCK_DOC:
        break;
    case MD_BLOCK_P:
        reader.open = false;
        break;
    case MD_BLOCK_UL:
        if (++reader.listDepth > 1)
            reader.refuse("a list inside a list");
        break;
    case MD_BLOCK_LI:
        reader.open = false;
        reader.pendingBullet = true;
        break;
    case MD_BLOCK_OL:
        ++reader.listDepth;
        reader.refuse("a numbered list");
        break;
    case MD_BLOCK_H:
        reader.open = false;
        reader.refuse("a heading");
        break;
    case MD_BLOCK_QUOTE:
        reader.refuse("a quotation block");
        break;
    case MD_BLOCK_HR:
        reader.refuse("a rule");
        break;
    case MD_BLOCK_CODE:
        reader.open = false;
        reader.refuse("a code block (a line indented by four spaces is one)");
        break;
    case MD_BLOCK_HTML:
        reader.open = false;
        reader.refuse("HTML");
        break;
    default:
        reader.open = false;
        reader.refuse("a table");
        break;
    }
    return 0;
}

int leaveBlock(MD_BLOCKTYPE type, void *, void *userData)
{
    auto &reader = *static_cast<Reader *>(userData);
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
        --reader.listDepth;
    reader.open = false;
    reader.pendingBullet = false;
    return 0;
}

int enterSpan(MD_SPANTYPE type, void *, void *userData)
{
    auto &reader = *static_cast<Reader *>(userData);
    switch (type) {
    case MD_SPAN_STRONG:
        ++reader.boldDepth;
        break;
    case MD_SPAN_EM:
        reader.refuse("italics");
        break;
    case MD_SPAN_A:
        reader.refuse("a link");
        break;
    case MD_SPAN_IMG:
        reader.refuse("an image");
        break;
    default:
        reader.refuse("code or another span");
        break;
    }
    return 0;
}

int leaveSpan(MD_SPANTYPE type, void *, void *userData)
{
    auto &reader = *static_cast<Reader *>(userData);
    if (type == MD_SPAN_STRONG)
        --reader.boldDepth;
    return 0;
}

int addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *userData)
{
    auto &reader = *static_cast<Reader *>(userData);
    switch (type) {
    case MD_TEXT_SOFTBR:
        reader.add(QStringLiteral(" "));
        return 0;
    case MD_TEXT_BR:
        reader.refuse("a hard line break (two spaces or a backslash at a line's end)");
        reader.add(QStringLiteral(" "));
        return 0;
    case MD_TEXT_NULLCHAR:
        reader.refuse("a NUL character");
        return 0;
    case MD_TEXT_HTML:
        reader.refuse("HTML");
        break;
    case MD_TEXT_ENTITY:
        reader.refuse("an HTML entity (write the character itself)");
        break;
    default:
        break;
    }
    reader.add(QString::fromUtf8(text, qsizetype(size)));
    return 0;
}

Reader read(const QString &body)
{
    Reader reader;
    MD_PARSER parser{};
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = addText;
    const QByteArray utf8 = body.toUtf8();
    md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &reader);
    return reader;
}

} // namespace

QString Block::plainText() const
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

QList<Block> parseMarkup(const QString &body)
{
    return read(body).blocks;
}

QString markupFault(const QString &body)
{
    return read(body).fault;
}

QString plainText(const QString &body)
{
    QStringList lines;
    for (const Block &block : parseMarkup(body))
        lines.append(block.plainText());
    return lines.join(QLatin1Char('\n'));
}

} // namespace bayan::content
