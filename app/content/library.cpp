#include "content/library.h"

#include <QCoreApplication>

#include <algorithm>

namespace bayan::content {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(bayan::content)
};

} // namespace

Library::~Library() = default;

int Library::treatmentCount() const
{
    return int(treatments().size());
}

TreatmentName Library::treatmentName(int place) const
{
    return treatments().value(place);
}

TreatmentName Library::treatmentName(const QString &id) const
{
    return treatmentName(placeOf(id));
}

int Library::placeOf(const QString &treatment) const
{
    const QList<TreatmentName> all = treatments();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&](const TreatmentName &each) { return each.id == treatment; });
    return found == all.cend() ? -1 : int(found - all.cbegin());
}

Error noTreatments()
{
    return {Error::Kind::NotFound,
            Tr::tr("The library holds no treatment. Please install Bayan again."),
            QStringLiteral("no rows in treatment")};
}

} // namespace bayan::content
