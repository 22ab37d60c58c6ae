#include "content/library.h"

#include <QCoreApplication>

namespace bayan::content {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(bayan::content)
};

} // namespace

Library::~Library() = default;

Error noTreatments()
{
    return {Error::Kind::NotFound,
            Tr::tr("The library holds no treatment. Please install Bayan again."),
            QStringLiteral("no rows in treatment")};
}

} // namespace bayan::content
