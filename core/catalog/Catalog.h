// The built-in frameworks, questions and kinds of flag.
#pragma once

#include "answer/Flag.h"
#include "answer/Framework.h"
#include "base/Error.h"
#include "story/Question.h"
#include "story/RoleWords.h"
#include "story/StoryKit.h"

#include <QLocale>

#include <vector>

namespace starling {

/// Everything built in, read once from the program's resources (`resources/catalog/*.json`). A plain value.
///
/// One part of it is the user's too: `flagKinds` are what FlagKindStore::keepIn() makes of them, in the
/// library's thread. Whoever keeps something made of them asks again on FlagKindStore::flagKindsChanged(),
/// and a job in another thread takes a copy. The rest never changes.
struct Catalog {
    std::vector<Framework> frameworks; ///< the first is the default
    std::vector<Question> questions;
    /// In the order they are offered: the built-in ones, with the user's keys and colours once a library is
    /// open, then the user's own. Retired ones are among them, because flags of theirs are still shown.
    std::vector<FlagKind> flagKinds;
    std::vector<FlagKind> builtInFlagKinds; ///< as the program brings them
    StoryKit kit;                           ///< for building a story bank
    RoleLexicon roleWords; ///< of the locale's language; beside it English, which is never missing

    /// Pointers live as long as the catalogue; nullptr when the id is not known.
    [[nodiscard]] const Framework* framework(const FrameworkId& id) const;
    [[nodiscard]] const Question* question(const QuestionId& id) const;
    [[nodiscard]] const FlagKind* flagKind(const FlagKindId& id) const;
    /// As the program brings it.
    [[nodiscard]] const FlagKind* builtInFlagKind(const FlagKindId& id) const;
    /// The framework, or the default one when the id is null or unknown (a take may come from another
    /// library).
    [[nodiscard]] const Framework& frameworkOrDefault(const FrameworkId& id) const;
    /// The kind that this key sets (one upper-case character), or nullptr.
    [[nodiscard]] const FlagKind* flagKindForKey(const QString& key) const;

    bool operator==(const Catalog&) const = default;
};

/// Reads the catalogue. Texts come in the locale's language where there is a translation of the catalogue, in
/// English otherwise; ids, targets and keys are the same in every language. Errors: Damaged, naming file and
/// field, when a catalogue file is not what it should be.
[[nodiscard]] Expected<Catalog> loadCatalog(const QLocale& locale);

/// The parts of it, for tests and for other sources of the same files: `json` is a whole file.
[[nodiscard]] Expected<std::vector<Framework>> parseFrameworks(const QByteArray& json);
[[nodiscard]] Expected<std::vector<Question>> parseQuestions(const QByteArray& json);
[[nodiscard]] Expected<std::vector<FlagKind>> parseFlagKinds(const QByteArray& json);
[[nodiscard]] Expected<StoryKit> parseStoryKit(const QByteArray& json);
/// \param file named in errors: "de/role-words.json"
[[nodiscard]] Expected<RoleLexicon> parseRoleWords(const QByteArray& json, const QString& file);

} // namespace starling
