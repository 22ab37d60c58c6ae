#include "pictures/picture.h"

#include "pictures/disagreement.h"
#include "pictures/iconarray.h"
#include "pictures/timeline.h"

namespace bayan::pictures {

Picture::~Picture() = default;

Pictures figuresOf(const content::Entry &entry, const content::Treatment &treatment,
                   const language::Phrasebook &phrases)
{
    Pictures made;
    for (const QString &id : entry.figures) {
        const content::Figure *figure = treatment.figure(id);
        if (figure && figure->drawable)
            made.push_back(std::make_unique<IconArray>(*figure, phrases));
    }
    return made;
}

Pictures picturesOf(const content::Entry &entry, const content::Treatment &treatment,
                    const language::Phrasebook &phrases)
{
    Pictures made;
    if (entry.kind == content::Kind::Timeline && !treatment.timeline.isEmpty())
        made.push_back(std::make_unique<Timeline>(treatment.timeline, phrases));
    const content::Text *text = entry.text(phrases.language().code);
    if (text && Disagreement::isFor(*text))
        made.push_back(std::make_unique<Disagreement>(*text, phrases));
    for (auto &figure : figuresOf(entry, treatment, phrases))
        made.push_back(std::move(figure));
    return made;
}

} // namespace bayan::pictures
