// Any bytes as a label file: no crash, and what was read comes back from being written.
#include "exchange/Labels.h"

#include <cstdlib>

using namespace starling;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Catalog catalog = loadCatalog(QLocale::c()).value();
    const auto labels = parseLabels(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!labels)
        return 0;
    const auto again = parseLabels(writeLabels(*labels));
    if (!again || again->size() != labels->size() || writeLabels(*again) != writeLabels(*labels))
        std::abort();
    for (const Framework& framework : catalog.frameworks)
        (void)applyLabels(*labels, framework, catalog);
    return 0;
}
