// How long a library of 1,000 takes with 10 flags each takes to open, to list and to change.
//
//   bench_library [FOLDER]     works in FOLDER (default: a temporary one)
#include "library/Backups.h"
#include "library/Library.h"
#include "library/RandomTake.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace starling;

namespace {

constexpr int takeCount = 1000;
constexpr int flagCount = 10;
constexpr int rounds = 21;

Take takeNumber(int number, test::Random& random)
{
    Take take = test::randomTake(random, {});
    take.recordedAt = QDateTime(QDate(2024, 1, 1), QTime(9, 0), Qt::UTC).addSecs(qint64(number) * 40'000);
    take.deletedAt.reset();
    take.flags.clear();
    for (int i = 0; i < flagCount; ++i)
        take.flags.push_back(test::randomFlag(random));
    return take;
}

/// Prints the median and the worst of several rounds, and the processor's share, which other programs on the
/// machine change less.
void measure(const char* what, const std::function<bool()>& work)
{
    std::vector<double> times;
    const std::clock_t before = std::clock();
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!work()) {
            std::printf("%-20s failed\n", what);
            return;
        }
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const double processor = double(std::clock() - before) / CLOCKS_PER_SEC * 1000 / rounds;
    std::sort(times.begin(), times.end());
    std::printf(
        "%-20s median %7.2f ms   worst %7.2f ms   processor %7.2f ms\n", what, times.at(rounds / 2),
        times.back(), processor);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir temporary;
    const QString place =
        (argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path()) + QStringLiteral("/library");
    test::Random random(1);
    {
        auto library = Library::open(place);
        for (int i = 0; library && i < takeCount; ++i) {
            if (!(*library)->takes().insert(takeNumber(i, random)))
                return 1;
        }
    }
    std::printf(
        "%d takes, %d flags each, database %.1f MB\n", takeCount, flagCount,
        double(QFileInfo(LibraryFolder(place).database()).size()) / 1e6);
    measure("open and close", [&] { return Library::open(place).has_value(); });
    auto library = Library::open(place);
    if (!library)
        return 1;
    TakeStore& takes = (*library)->takes();
    measure("find() of all", [&] { return takes.find()->size() == size_t(takeCount); });
    TakeQuery search;
    search.text = QStringLiteral("a e");
    measure("find() by words", [&] { return takes.find(search).has_value(); });
    TakeQuery narrow;
    narrow.flag = FlagKindId(QStringLiteral("we"));
    measure("find() by flag", [&] { return takes.find(narrow).has_value(); });
    const TakeId some = takes.find()->at(500).id;
    measure("take()", [&] { return takes.take(some).has_value(); });
    measure("addFlag()", [&] { return takes.addFlag(some, test::randomFlag(random)).has_value(); });
    const SegmentTrack track = test::randomTrack(random);
    measure("setTrack()", [&] { return takes.setTrack(some, track).has_value(); });
    QDateTime now(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
    measure("verified backup", [&] {
        now = now.addDays(1);
        return addBackup((*library)->folder(), now).has_value();
    });
    return 0;
}
