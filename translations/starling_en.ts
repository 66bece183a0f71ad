<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BulletTrouble</name>
    <message numerus="yes">
        <source>%n word(s): this is a script. Keep what you must not forget, %1 words at most.</source>
        <translation>
            <numerusform>%n word: this is a script. Keep what you must not forget, %1 words at most.</numerusform>
            <numerusform>%n words: this is a script. Keep what you must not forget, %1 words at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s): this is a paragraph. Make a bullet of each thought.</source>
        <translation>
            <numerusform>%n sentence: this is a paragraph. Make a bullet of each thought.</numerusform>
            <numerusform>%n sentences: this is a paragraph. Make a bullet of each thought.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%1, %n take(s)</source>
        <translation>
            <numerusform>%1, %n take</numerusform>
            <numerusform>%1, %n takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>Add %n more story(s): a bank of %1 to %2 serves the usual questions.</source>
        <translation>
            <numerusform>Add %n more story: a bank of %1 to %2 serves the usual questions.</numerusform>
            <numerusform>Add %n more stories: a bank of %1 to %2 serves the usual questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n story(s) aside, the weakest first: more than %1 are hard to keep rehearsed.</source>
        <translation>
            <numerusform>Set %n story aside, the weakest first: more than %1 are hard to keep rehearsed.</numerusform>
            <numerusform>Set %n stories aside, the weakest first: more than %1 are hard to keep rehearsed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look for %n more story(s) of the kind “%1”.</source>
        <translation>
            <numerusform>Look for %n more story of the kind “%1”.</numerusform>
            <numerusform>Look for %n more stories of the kind “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) are of the kind “%1”, and %2 are enough. Prepare another kind next.</source>
        <translation>
            <numerusform>%n story is of the kind “%1”, and %2 are enough. Prepare another kind next.</numerusform>
            <numerusform>%n stories are of the kind “%1”, and %2 are enough. Prepare another kind next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find %n more story(s) for “%1”.</source>
        <translation>
            <numerusform>Find %n more story for “%1”.</numerusform>
            <numerusform>Find %n more stories for “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find %n more question(s) that “%1” answers.</source>
        <translation>
            <numerusform>Find %n more question that “%1” answers.</numerusform>
            <numerusform>Find %n more questions that “%1” answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n question(s) of “%1” to other stories: %2 are enough for one.</source>
        <translation>
            <numerusform>Give %n question of “%1” to another story: %2 are enough for one.</numerusform>
            <numerusform>Give %n questions of “%1” to other stories: %2 are enough for one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportNotice</name>
    <message numerus="yes">
        <source>%n file(s) written: %1</source>
        <translation>
            <numerusform>%n file written: %1</numerusform>
            <numerusform>%n files written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNotice</name>
    <message numerus="yes">
        <source>%n recording(s) imported.</source>
        <translation>
            <numerusform>%n recording imported.</numerusform>
            <numerusform>%n recordings imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>%n more could not be read.</numerusform>
            <numerusform>%n more could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n file(s) were not imported.</source>
        <translation>
            <numerusform>Stopped; %n file was not imported.</numerusform>
            <numerusform>Stopped; %n files were not imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n of the seven facts is (are) missing: %1.</source>
        <translation>
            <numerusform>%n of the seven facts is missing: %1.</numerusform>
            <numerusform>%n of the seven facts are missing: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) cannot be defended yet. Look up how they were measured, or leave them out.</source>
        <translation>
            <numerusform>%n number cannot be defended yet. Look up how it was measured, or leave it out.</numerusform>
            <numerusform>%n numbers cannot be defended yet. Look up how they were measured, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last rehearsed %n day(s) ago.</source>
        <translation>
            <numerusform>Last rehearsed %n day ago.</numerusform>
            <numerusform>Last rehearsed %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last rehearsed %n day(s) ago. Record a take this week.</source>
        <translation>
            <numerusform>Last rehearsed %n day ago. Record a take this week.</numerusform>
            <numerusform>Last rehearsed %n days ago. Record a take this week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message numerus="yes">
        <source>It answers %n question(s); %1 are wanted.</source>
        <translation>
            <numerusform>It answers %n question; %1 are wanted.</numerusform>
            <numerusform>It answers %n questions; %1 are wanted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeExporter</name>
    <message numerus="yes">
        <source>This take has no segment “%1”; it has %n segment(s), counted from 1.</source>
        <translation>
            <numerusform>This take has no segment “%1”; it has %n segment.</numerusform>
            <numerusform>This take has no segment “%1”; it has %n segments, counted from 1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendSentences</name>
    <message numerus="yes">
        <source>This week: %n take(s), %1 spoken.</source>
        <translation>
            <numerusform>This week: %n take, %1 spoken.</numerusform>
            <numerusform>This week: %n takes, %1 spoken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last week: %n take(s), %1 spoken.</source>
        <translation>
            <numerusform>Last week: %n take, %1 spoken.</numerusform>
            <numerusform>Last week: %n takes, %1 spoken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in all: too few to tell how things are going. A few more, and the charts begin to mean something.</source>
        <translation>
            <numerusform>%n take in all: too few to tell how things are going. A few more, and the charts begin to mean something.</numerusform>
            <numerusform>%n takes in all: too few to tell how things are going. A few more, and the charts begin to mean something.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::CalibrationDialog</name>
    <message numerus="yes">
        <source>%n press(es)</source>
        <translation>
            <numerusform>%n press</numerusform>
            <numerusform>%n presses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n press(es) belonged to none of them and were left out.</source>
        <translation>
            <numerusform>%n press belonged to none of them and was left out.</numerusform>
            <numerusform>%n presses belonged to none of them and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::CompareText</name>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::CopyFlagsDialog</name>
    <message numerus="yes">
        <source>All %n flag(s) of this take</source>
        <translation>
            <numerusform>The %n flag of this take</numerusform>
            <numerusform>All %n flags of this take</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n flag(s) chosen</source>
        <translation>
            <numerusform>The %n flag chosen</numerusform>
            <numerusform>The %n flags chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) lie past the end of that take, or in a segment it does not have, and will be left out.</source>
        <translation>
            <numerusform>%n flag lies past the end of that take, or in a segment it does not have, and will be left out.</numerusform>
            <numerusform>%n flags lie past the end of that take, or in a segment it does not have, and will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) will end with that take.</source>
        <translation>
            <numerusform>%n flag will end with that take.</numerusform>
            <numerusform>%n flags will end with that take.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::CoverageModel</name>
    <message numerus="yes">
        <source>%n story(s) answer it; it wants %1</source>
        <translation>
            <numerusform>%n story answers it; it wants %1</numerusform>
            <numerusform>%n stories answer it; it wants %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) answer it</source>
        <translation>
            <numerusform>%n story answers it</numerusform>
            <numerusform>%n stories answer it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers %n question(s); it should answer %1 at least</source>
        <translation>
            <numerusform>answers %n question; it should answer %1 at least</numerusform>
            <numerusform>answers %n questions; it should answer %1 at least</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers %n question(s); more than %1 wear it out</source>
        <translation>
            <numerusform>answers %n question; more than %1 wear it out</numerusform>
            <numerusform>answers %n questions; more than %1 wear it out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers %n question(s)</source>
        <translation>
            <numerusform>answers %n question</numerusform>
            <numerusform>answers %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ExperimentPart</name>
    <message numerus="yes">
        <source>%n hypothesis(es)</source>
        <translation>
            <numerusform>%n hypothesis</numerusform>
            <numerusform>%n hypotheses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::FlagCopying</name>
    <message numerus="yes">
        <source>%n flag(s) copied to the take of %1.</source>
        <translation>
            <numerusform>%n flag copied to the take of %1.</numerusform>
            <numerusform>%n flags copied to the take of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) lie past its end, or in a segment it does not have, and were left out.</source>
        <translation>
            <numerusform>%n flag lies past its end, or in a segment it does not have, and was left out.</numerusform>
            <numerusform>%n flags lie past its end, or in a segment it does not have, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) now end with it.</source>
        <translation>
            <numerusform>%n flag now ends with it.</numerusform>
            <numerusform>%n flags now end with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::FlagEditing</name>
    <message numerus="yes">
        <source>moving %n flag(s)</source>
        <translation>
            <numerusform>moving a flag</numerusform>
            <numerusform>moving %n flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stretching %n flag(s)</source>
        <translation>
            <numerusform>stretching a flag</numerusform>
            <numerusform>stretching %n flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the kind of %n flag(s)</source>
        <translation>
            <numerusform>the kind of a flag</numerusform>
            <numerusform>the kind of %n flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %n flag(s)</source>
        <translation>
            <numerusform>deleting a flag</numerusform>
            <numerusform>deleting %n flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::FlagListCard</name>
    <message numerus="yes">
        <source>%1 of %n flag(s) shown</source>
        <translation>
            <numerusform>%1 of %n flag shown</numerusform>
            <numerusform>%1 of %n flags shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::FollowUpsPart</name>
    <message numerus="yes">
        <source>Add the %n follow-up(s) that panels usually ask</source>
        <translation>
            <numerusform>Add the %n follow-up that panels usually ask</numerusform>
            <numerusform>Add the %n follow-ups that panels usually ask</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::HoverText</name>
    <message numerus="yes">
        <source>%n flags, double-click to see them apart</source>
        <translation>
            <numerusform>%n flag, double-click to see it apart</numerusform>
            <numerusform>%n flags, double-click to see them apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::InventoryExercise</name>
    <message numerus="yes">
        <source>Make %n story(s)</source>
        <translation>
            <numerusform>Make %n story</numerusform>
            <numerusform>Make %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::Marking</name>
    <message numerus="yes">
        <source>pasting %n flag(s)</source>
        <translation>
            <numerusform>pasting a flag</numerusform>
            <numerusform>pasting %n flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) would lie past the end of the take and were left out.</source>
        <translation>
            <numerusform>%n flag would lie past the end of the take and was left out.</numerusform>
            <numerusform>%n flags would lie past the end of the take and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) chosen</source>
        <translation>
            <numerusform>%n flag chosen</numerusform>
            <numerusform>%n flags chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::NumbersPart</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ProgressFilterBar</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::Prompter</name>
    <message numerus="yes">
        <source>B shows the next bullet; %n still hidden.</source>
        <translation>
            <numerusform>B shows the next bullet; %n still hidden.</numerusform>
            <numerusform>B shows the next bullet; %n still hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::QuestionPanel</name>
    <message numerus="yes">
        <source>%n more story(s) would make it safe.</source>
        <translation>
            <numerusform>%n more story would make it safe.</numerusform>
            <numerusform>%n more stories would make it safe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s), the last on %1.</source>
        <translation>
            <numerusform>%n take, the last on %1.</numerusform>
            <numerusform>%n takes, the last on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::QuestionTree</name>
    <message numerus="yes">
        <source>%1, %n question(s)</source>
        <translation>
            <numerusform>%1, %n question</numerusform>
            <numerusform>%1, %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n story(s))</source>
        <translation>
            <numerusform>%1 (%n story)</numerusform>
            <numerusform>%1 (%n stories)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::RehearsePage</name>
    <message numerus="yes">
        <source>%n answers recorded. They are among the story&apos;s takes.</source>
        <translation>
            <numerusform>%n answer recorded. It is among the story&apos;s takes.</numerusform>
            <numerusform>%n answers recorded. They are among the story&apos;s takes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ReviewText</name>
    <message numerus="yes">
        <source>▲ %n point(s) over</source>
        <translation>
            <numerusform>▲ %n point over</numerusform>
            <numerusform>▲ %n points over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %n point(s) under</source>
        <translation>
            <numerusform>▼ %n point under</numerusform>
            <numerusform>▼ %n points under</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::RoleWordsView</name>
    <message numerus="yes">
        <source>%n term(s): ✓ %1 used, ≈ %2 said differently, ✗ %3 absent.</source>
        <translation>
            <numerusform>%n term: ✓ %1 used, ≈ %2 said differently, ✗ %3 absent.</numerusform>
            <numerusform>%n terms: ✓ %1 used, ≈ %2 said differently, ✗ %3 absent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::SheetWords</name>
    <message numerus="yes">
        <source>… and %n more flag(s)</source>
        <translation>
            <numerusform>… and %n more flag</numerusform>
            <numerusform>… and %n more flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::SpinePart</name>
    <message numerus="yes">
        <source>%n bullet(s)</source>
        <translation>
            <numerusform>%n bullet</numerusform>
            <numerusform>%n bullets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::StartChores</name>
    <message numerus="yes">
        <source>Starling ended unexpectedly while recording. %n take(s) came back with all but the last moment; marks and flags are kept.</source>
        <translation>
            <numerusform>Starling ended unexpectedly while recording. %n take came back with all but the last moment; marks and flags are kept.</numerusform>
            <numerusform>Starling ended unexpectedly while recording. %n takes came back with all but the last moment; marks and flags are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::StoryConflictDialog</name>
    <message numerus="yes">
        <source>The same for the %n other(s)</source>
        <translation>
            <numerusform>The same for the %n other</numerusform>
            <numerusform>The same for the %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::StoryList</name>
    <message numerus="yes">
        <source>%1 of %n story(s)</source>
        <translation>
            <numerusform>%1 of %n story</numerusform>
            <numerusform>%1 of %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::StoryTransfers</name>
    <message numerus="yes">
        <source>%n story(s) taken in.</source>
        <translation>
            <numerusform>%n story taken in.</numerusform>
            <numerusform>%n stories taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours kept as they are.</source>
        <translation>
            <numerusform>%n of yours kept as it is.</numerusform>
            <numerusform>%n of yours kept as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written: %1</source>
        <translation>
            <numerusform>%n file written: %1</numerusform>
            <numerusform>%n files written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::SuggestionsCard</name>
    <message numerus="yes">
        <source>By ear you caught %1 of %n suggestion(s).</source>
        <translation>
            <numerusform>By ear you caught %1 of %n suggestion.</numerusform>
            <numerusform>By ear you caught %1 of %n suggestions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your flags has no suggestion beside it.</source>
        <translation>
            <numerusform>%n of your flags has no suggestion beside it.</numerusform>
            <numerusform>%n of your flags have no suggestion beside them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::TakeEdits</name>
    <message numerus="yes">
        <source>Move %n take(s) to the trash</source>
        <translation>
            <numerusform>Move %n take to the trash</numerusform>
            <numerusform>Move %n takes to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n take(s)</source>
        <translation>
            <numerusform>Restore %n take</numerusform>
            <numerusform>Restore %n takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::TakeListModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::TakesOfStory</name>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::TakesPage</name>
    <message numerus="yes">
        <source>Takes moved to the trash, kept for %n day(s)</source>
        <translation>
            <numerusform>Takes moved to the trash, kept for %n day</numerusform>
            <numerusform>Takes moved to the trash, kept for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n take(s) selected</source>
        <translation>
            <numerusform>%1 of %n take selected</numerusform>
            <numerusform>%1 of %n takes selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s), %1 spoken</source>
        <translation>
            <numerusform>%n take, %1 spoken</numerusform>
            <numerusform>%n takes, %1 spoken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A take is destroyed for good %n day(s) after it came here.</source>
        <translation>
            <numerusform>A take is destroyed for good %n day after it came here.</numerusform>
            <numerusform>A take is destroyed for good %n days after it came here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to the trash.</source>
        <translation>
            <numerusform>%n take moved to the trash.</numerusform>
            <numerusform>%n takes moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) restored.</source>
        <translation>
            <numerusform>%n take restored.</numerusform>
            <numerusform>%n takes restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::TrendChart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
