#include "authoring/yamlnode.h"

#include <cstddef>
#include <cstdint>

// Whatever the bytes are, reading them ends with a tree or with faults that
// name a line of the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace bayan::authoring;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    Faults faults;
    const auto root = parseYaml(bytes, QStringLiteral("fuzz.yaml"), faults);
    if (!root && faults.isEmpty())
        __builtin_trap();
    const qsizetype lines = bytes.count('\n') + 1;
    for (const Fault &fault : faults) {
        if (fault.sentence.isEmpty() || fault.place.line < 0 || fault.place.line > lines + 1)
            __builtin_trap();
    }
    return 0;
}
