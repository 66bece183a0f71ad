#include "exchange/StoryImport.h"

#include "exchange/StoryJson.h"
#include "story/StoryText.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace starling {

namespace {

struct StoryImport {
    Q_DECLARE_TR_FUNCTIONS(StoryImport)
};

bool isSameWord(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The id of the thing that `word` names; `word` itself when there is none.
template<typename Things>
QString idNamed(const QString& word, const Things& things)
{
    const auto text = [](const auto& id) {
        if constexpr (requires { id.toString(); })
            return id.toString();
        else
            return id;
    };
    const auto known =
        std::find_if(things.begin(), things.end(), [&](const auto& each) { return text(each.id) == word; });
    const auto found = std::find_if(things.begin(), things.end(), [&](const auto& each) {
        return isSameWord(text(each.id), word) || isSameWord(each.name, word);
    });
    return known != things.end() || found == things.end() ? word : text(found->id);
}

/// The story with ids where a person wrote names.
Story withIds(Story story, const Catalog& catalog)
{
    story.framework = FrameworkId(idNamed(story.framework.toString(), catalog.frameworks));
    story.basis = idNamed(story.basis, catalog.kit.templates);
    const Framework& framework = catalog.frameworkOrDefault(story.framework);
    for (SpineBullet& each : story.spine)
        each.segment = SegmentId(idNamed(each.segment.toString(), framework.segments));
    // A category may be any word; only where nobody's program chose it, it means one of ours.
    if (story.id == storyIdFor(story.title)) {
        for (QString& each : story.categories)
            each = idNamed(idNamed(each, catalog.kit.themes), catalog.kit.categories);
    }
    return story;
}

/// Words as they are compared: "Tell me about a failure?" asks what "tell me about a  failure." asks.
QString foldedWords(const QString& text)
{
    QString folded = text.simplified().toCaseFolded();
    while (!folded.isEmpty() && folded.back().isPunct())
        folded.chop(1);
    return folded;
}

/// Knows the library's questions, and collects those that are new.
class QuestionMatcher {
public:
    QuestionMatcher(const std::vector<Question>& known, const QuestionTexts& texts)
        : m_texts(texts)
    {
        for (const Question& each : known) {
            m_known.insert(each.id);
            const QString words = foldedWords(each.text);
            if (!m_byWords.contains(words))
                m_byWords.insert(words, each.id);
        }
    }

    [[nodiscard]] Story matched(Story story)
    {
        for (StoryUse& each : story.uses)
            each.question = matched(each.question);
        return normalised(std::move(story));
    }
    [[nodiscard]] const std::vector<Question>& added() const { return m_added; }

private:
    QuestionId matched(const QuestionId& id)
    {
        const QString text = m_texts.value(id);
        if (m_known.contains(id) || text.isEmpty())
            return id;
        const QString words = foldedWords(text);
        if (m_byWords.contains(words))
            return m_byWords.value(words);
        Question question;
        question.id = id;
        question.text = text;
        question.set = QStringLiteral("own");
        m_added.push_back(question);
        m_known.insert(id);
        m_byWords.insert(words, id);
        return id;
    }

    const QuestionTexts& m_texts;
    QSet<QuestionId> m_known;
    QHash<QString, QuestionId> m_byWords;
    std::vector<Question> m_added;
};

/// The id that theirs has when both are kept: the same for the same content, so that taking in a file again
/// finds the copy.
StoryId copyId(const Story& theirs)
{
    const QByteArray content = QJsonDocument(storyToJson(theirs, {})).toJson(QJsonDocument::Compact);
    return storyIdFor(QStringLiteral("\ncopy\n") + QString::fromUtf8(content));
}

Story copyOf(Story theirs)
{
    theirs.id = copyId(theirs);
    const QString title = theirs.title.left(longestField - 100); // room for the mark
    theirs.title = normalisedLine(StoryImport::tr("%1 (imported)").arg(title));
    return theirs;
}

/// Every story of the library by id, the trash included.
Expected<QHash<StoryId, Story>> storiesById(Library& library)
{
    const auto stories = library.stories().all();
    if (!stories)
        return fail(stories.error());
    const auto trash = library.stories().trash();
    if (!trash)
        return fail(trash.error());
    QHash<StoryId, Story> result;
    for (const std::vector<Story>* each : {&*stories, &*trash}) {
        for (const Story& story : *each)
            result.insert(story.id, normalised(story));
    }
    return result;
}

/// Puts a story among the new ones, the known ones or the conflicts.
void sortIn(StoryImportPlan& plan, Story theirs, const QHash<StoryId, Story>& known)
{
    const auto mine = known.constFind(theirs.id);
    if (mine == known.constEnd()) {
        plan.added.push_back(std::move(theirs));
        return;
    }
    if (!theirs.createdAt.isValid())
        theirs.createdAt = mine->createdAt;
    const QStringList fields = differences(*mine, theirs);
    if ((fields.isEmpty() && !mine->deletedAt) || known.contains(copyId(theirs)))
        plan.same.push_back(*mine);
    else
        plan.conflicts.push_back({*mine, std::move(theirs), fields});
}

/// What a plan and its choices come to.
struct Changes {
    std::vector<Story> stories; ///< to be saved
    std::vector<StoryId> restored;
    std::vector<Question> questions; ///< that these stories answer
    StoryImportCounts counts;
};

Changes
changesFor(const StoryImportPlan& plan, const std::vector<ConflictChoice>& choices, const QDateTime& now)
{
    Changes changes;
    changes.stories = plan.added;
    changes.counts.added = int(plan.added.size());
    changes.counts.same = int(plan.same.size());
    for (size_t i = 0; i < plan.conflicts.size(); ++i) {
        const StoryConflict& conflict = plan.conflicts[i];
        switch (choices[i]) {
        case ConflictChoice::KeepMine:
            ++changes.counts.kept;
            break;
        case ConflictChoice::TakeTheirs:
            ++changes.counts.replaced;
            changes.stories.push_back(conflict.theirs);
            if (conflict.mine.deletedAt)
                changes.restored.push_back(conflict.mine.id);
            break;
        case ConflictChoice::KeepBoth:
            ++changes.counts.copied;
            changes.stories.push_back(copyOf(conflict.theirs));
            break;
        }
    }
    QSet<QuestionId> answered;
    for (Story& story : changes.stories) {
        if (!story.createdAt.isValid())
            story.createdAt = now;
        for (const StoryUse& each : story.uses)
            answered.insert(each.question);
    }
    for (const Question& each : plan.questions) {
        if (answered.contains(each.id))
            changes.questions.push_back(each);
    }
    changes.counts.questions = int(changes.questions.size());
    return changes;
}

Expected<void> write(const Changes& changes, Library& library)
{
    for (const Question& each : changes.questions) {
        if (const auto added = library.questions().add(each); !added)
            return fail(added.error());
    }
    if (const auto saved = library.stories().save(changes.stories); !saved)
        return fail(saved.error());
    for (const StoryId& each : changes.restored) {
        if (const auto restored = library.stories().restoreFromTrash(each); !restored)
            return fail(restored.error());
    }
    return {};
}

} // namespace

std::optional<ConflictChoice> conflictChoiceFromString(const QString& text)
{
    if (text == QLatin1String("keep"))
        return ConflictChoice::KeepMine;
    if (text == QLatin1String("replace"))
        return ConflictChoice::TakeTheirs;
    if (text == QLatin1String("both"))
        return ConflictChoice::KeepBoth;
    return std::nullopt;
}

Expected<StoryImportPlan> planStoryImport(const StoryFile& file, Library& library, const Catalog& catalog)
{
    const auto known = storiesById(library);
    if (!known)
        return fail(known.error());
    const auto questions = library.questions().all(catalog, QuestionStore::Retired::Included);
    if (!questions)
        return fail(questions.error());
    StoryImportPlan plan;
    plan.file = file;
    QuestionMatcher matcher(*questions, file.questions);
    for (const Story& each : file.stories) {
        Story theirs = matcher.matched(withIds(each, catalog));
        if (const auto valid = validate(theirs); !valid)
            return fail(valid.error());
        sortIn(plan, std::move(theirs), *known);
    }
    plan.questions = matcher.added();
    return plan;
}

Expected<StoryImportCounts> applyStoryImport(
    const StoryImportPlan& plan, const std::vector<ConflictChoice>& choices, Library& library,
    const Catalog& catalog, const QDateTime& now)
{
    const auto current = planStoryImport(plan.file, library, catalog);
    if (!current)
        return fail(current.error());
    if (*current != plan || choices.size() != plan.conflicts.size()) {
        return fail(
            ErrorCode::InvalidInput,
            StoryImport::tr(
                "The stories here have changed since the file was compared with them. Nothing was taken in; "
                "import it again."));
    }
    const Changes changes = changesFor(plan, choices, now);
    if (changes.stories.empty())
        return changes.counts;
    if (const auto written = library.changeAtOnce([&] { return write(changes, library); }); !written)
        return fail(written.error());
    return changes.counts;
}

} // namespace starling
