#include "handout/summarizing.h"

#include "handout/entryitems.h"

#include <algorithm>

namespace bayan::handout {

namespace {

using Flows = QList<QList<Item>>;

// A title, and its one line behind it, as one item of a list.
QList<Item> listed(const QList<Item> &topic, bool withSummary)
{
    QList<Item> items;
    Item line;
    for (const Item &item : topic) {
        if (item.role == Role::Notice) {
            items.append(item);
        } else if (item.role == Role::EntryTitle) {
            line = item;
            line.role = Role::TopicTitle;
            line.trailing.clear();
            for (content::Span &span : line.spans)
                span.bold = true;
        } else if (withSummary) {
            line.role = Role::Topic;
            const bool isOpen =
                !line.spans.isEmpty() && line.spans.last().text.back().isLetterOrNumber();
            line.spans.append({isOpen ? QStringLiteral(": ") : QStringLiteral(" "), isOpen});
            line.spans.append(item.spans);
        }
    }
    if (!line.spans.isEmpty())
        items.append(line);
    return items;
}

enum class Form {
    Whole, // titles, with their lines below them
    List,  // lines behind titles, or titles alone
    RunIn, // titles one after the other, as wide as the page
};

// How much of the topics is said.
struct Extent
{
    Form form = Form::Whole;
    qsizetype summaries = 0;
    qsizetype titles = 0;
};

// The titles from one topic on. One language's stand below the other's, since each
// takes its lines to the end.
Item titlesRunIn(const SheetContent &content, qsizetype from, qsizetype to)
{
    Item all;
    all.role = Role::LeftOut;
    all.group = QStringLiteral("titles");
    all.language = content.words.language();
    all.shared = true;
    const SheetWords &words = content.words;
    all.spans = {{(from == 0 ? words.topics() : words.furtherTopics()) + u' ', true}};
    for (qsizetype i = from; i < to; ++i) {
        for (const Item &item : content.topics[i]) {
            if (item.role != Role::EntryTitle)
                continue;
            if (i > from)
                all.spans.append({dot(), false});
            all.spans.append(item.spans);
        }
    }
    return all;
}

QList<Item> flowOf(const SheetContent &content, const Extent &extent, bool unlimited)
{
    QList<Item> items;
    const bool runIn = extent.form == Form::RunIn && extent.titles > extent.summaries;
    const qsizetype listedTo = runIn ? extent.summaries : extent.titles;
    for (qsizetype i = 0; i < listedTo; ++i) {
        const QList<Item> &topic = content.topics[i];
        items.append(extent.form == Form::Whole ? topic : listed(topic, i < extent.summaries));
    }
    if (runIn)
        items.append(titlesRunIn(content, extent.summaries, extent.titles));
    const int missing =
        int(content.topics.size() - extent.titles) + (unlimited ? 0 : content.leftOut);
    const int bare = int(extent.titles - extent.summaries);
    QStringList notices;
    if (missing > 0)
        notices.append(runIn ? content.words.andMore(missing)
                             : content.words.notOnThisPage(missing));
    else if (bare > 0)
        notices.append(content.words.titlesAlone(bare));
    if (unlimited && content.leftOut > 0)
        notices.append(content.words.leftOut(content.leftOut));
    if (unlimited)
        notices.append(content.words.takesMoreThanOnePage());
    for (const QString &notice : notices) {
        if (runIn) {
            items.last().spans.append({dot(), false});
            items.last().spans.append({notice, true});
            continue;
        }
        Item item;
        item.role = Role::LeftOut;
        item.group = QStringLiteral("no room");
        item.language = content.words.language();
        item.spans = {{notice, false}};
        items.append(item);
    }
    items.append(content.ending);
    return items;
}

} // namespace

QList<QList<Item>> summarized(const QList<SheetContent> &languages, bool unlimited,
                              const std::function<bool(const Flows &)> &fits)
{
    qsizetype topics = 0;
    for (const SheetContent &content : languages)
        topics = std::max(topics, content.topics.size());
    const auto flows = [&](const Extent &extent, bool saysSo) {
        Flows all;
        for (const SheetContent &content : languages) {
            const qsizetype own = content.topics.size();
            all.append(
                flowOf(content,
                       {extent.form, std::min(own, extent.summaries), std::min(own, extent.titles)},
                       saysSo));
        }
        return all;
    };
    // The most of 'least' to 'all' that fits, where more takes more room.
    const auto most = [&](qsizetype least, qsizetype all, const auto &extentOf) {
        qsizetype good = least;
        for (qsizetype bad = all + 1; bad - good > 1;) {
            const qsizetype middle = (good + bad) / 2;
            (fits(flows(extentOf(middle), false)) ? good : bad) = middle;
        }
        return good;
    };

    const Extent whole{Form::Whole, topics, topics};
    if (fits(flows(whole, false)))
        return flows(whole, false);
    if (unlimited)
        return flows(whole, true);
    if (fits(flows({Form::List, 0, topics}, false))) {
        const auto extentOf = [&](qsizetype count) { return Extent{Form::List, count, topics}; };
        return flows(extentOf(most(0, topics, extentOf)), false);
    }
    const auto allNamed = [&](qsizetype count) { return Extent{Form::RunIn, count, topics}; };
    if (fits(flows(allNamed(0), false)))
        return flows(allNamed(most(0, topics - 1, allNamed)), false);
    // Not all titles fit: a topic that is named says more to a patient than another's line.
    const auto named = [&](qsizetype count) { return Extent{Form::List, 0, count}; };
    const auto runIn = [&](qsizetype count) { return Extent{Form::RunIn, 0, count}; };
    const qsizetype titles = most(0, topics, named);
    if (const qsizetype more = most(0, topics, runIn); more > titles)
        return flows(runIn(more), false);
    return flows(named(titles), false);
}

QList<QList<Item>> withTitles(const QList<SheetContent> &languages, qsizetype titles)
{
    Flows all;
    for (const SheetContent &content : languages)
        all.append(
            flowOf(content, {Form::RunIn, 0, std::min(titles, content.topics.size())}, false));
    return all;
}

} // namespace bayan::handout
