#include "cli/Session.h"

#include "cli/StopSignals.h"
#include "library/Backups.h"
#include "settings/Settings.h"

#include <algorithm>

namespace starling::cli {

Failure libraryFailure(const Error& error)
{
    const bool isBad =
        error.code == ErrorCode::Damaged || error.code == ErrorCode::Locked || error.code == ErrorCode::Newer;
    return {isBad ? Status::BadLibrary : Status::Failed, error.message};
}

Session::Session(const Options& options, Catalog catalog, StopSignals& stopSignals)
    : m_options(options)
    , m_catalog(std::move(catalog))
    , m_lengths(Settings().lengths()) // the window's, so that both judge alike
    , m_console(options.json, options.quiet)
    , m_stopSignals(stopSignals)
{
}

QString Session::libraryPath() const
{
    return m_options.library.isEmpty() ? defaultLibraryPath() : m_options.library;
}

JobControl Session::control()
{
    JobControl control;
    control.progress = [this](double done) { m_console.progress(done); };
    control.cancelled = [] { return StopSignals::arrived(); };
    return control;
}

tl::expected<Library*, Failure> Session::libraryAsItIs()
{
    if (!m_library) {
        auto opened = Library::open(libraryPath());
        if (!opened)
            return refuse(libraryFailure(opened.error()));
        if (const auto kept = (*opened)->flagKinds().keepIn(m_catalog); !kept)
            return refuse(libraryFailure(kept.error()));
        m_library = std::move(*opened);
    }
    return m_library.get();
}

tl::expected<Library*, Failure> Session::library()
{
    const bool isOpen = m_library != nullptr;
    auto library = libraryAsItIs();
    if (library && !isOpen) {
        if (const auto recovered = recover(); !recovered)
            return refuse(libraryFailure(recovered.error()));
    }
    return library;
}

Expected<void> Session::recover()
{
    const auto recovered = m_library->recoverTakes(m_catalog, m_lengths, control());
    m_console.endProgress();
    if (!recovered)
        return fail(recovered.error());
    for (const TakeId& each : *recovered) {
        m_console.warn(
            Cli::tr("Take %1, whose recording was cut off, was brought back with its marks and flags.")
                .arg(each.toString()));
    }
    return {};
}

void Session::keepHouse()
{
    const QDateTime now = QDateTime::currentDateTime();
    if (const auto purged = m_library->purgeTrash(now); !purged)
        m_console.warn(purged.error().message);
    if (const auto added = addBackupIfDue(m_library->folder(), now); !added)
        m_console.warn(added.error().message);
}

tl::expected<Take, Failure> Session::take(const QString& id)
{
    const auto opened = library();
    if (!opened)
        return refuse(opened.error());
    auto take = (*opened)->takes().take(TakeId(id));
    if (!take)
        return refuse(take.error());
    return std::move(*take);
}

tl::expected<const Framework*, Failure> Session::framework(const QString& id) const
{
    const Framework* framework =
        id.isEmpty() ? &m_catalog.frameworkOrDefault({}) : m_catalog.framework(FrameworkId(id));
    if (!framework) {
        return refuse(
            Status::Failed,
            Cli::tr("There is no framework “%1”; “starling-cli frameworks” lists them.").arg(id));
    }
    return framework;
}

tl::expected<std::vector<Question>, Failure> Session::questions(QuestionStore::Retired retired)
{
    const auto opened = library();
    if (!opened)
        return refuse(opened.error());
    auto all = (*opened)->questions().all(m_catalog, retired);
    if (!all)
        return refuse(all.error());
    return *std::move(all);
}

tl::expected<Question, Failure> Session::question(const QString& id)
{
    if (id.isEmpty())
        return Question{};
    const auto all = questions(QuestionStore::Retired::Included);
    if (!all)
        return refuse(all.error());
    const auto found = std::find_if(
        all->begin(), all->end(), [&](const Question& each) { return each.id.toString() == id; });
    if (found == all->end()) {
        return refuse(
            Status::Failed,
            Cli::tr("There is no question “%1”; “starling-cli questions” lists them.").arg(id));
    }
    return *found;
}

tl::expected<StoryId, Failure> Session::story(const QString& id)
{
    if (id.isEmpty())
        return StoryId();
    const auto opened = library();
    if (!opened)
        return refuse(opened.error());
    const auto story = (*opened)->stories().story(StoryId(id));
    if (!story)
        return refuse(story.error());
    return story->id;
}

} // namespace starling::cli
