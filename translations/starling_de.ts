<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AudioReader</name>
    <message>
        <source>“%1” is not a sound file that can be read here. It was left as it is; choose a recording such as WAV, FLAC, MP3, Ogg or M4A.</source>
        <translation>„%1“ ist keine Tondatei, die sich hier lesen lässt. Sie blieb, wie sie ist; bitte eine Aufnahme wie WAV, FLAC, MP3, Ogg oder M4A wählen.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its sound breaks off before the end. It was left as it is; get another copy of the recording.</source>
        <translation>„%1“ ist beschädigt: Der Ton bricht vor dem Ende ab. Die Datei blieb, wie sie ist; bitte eine andere Kopie der Aufnahme besorgen.</translation>
    </message>
</context>
<context>
    <name>BulletTrouble</name>
    <message numerus="yes">
        <source>%n word(s): this is a script. Keep what you must not forget, %1 words at most.</source>
        <translation>
            <numerusform>%n Wort: Das ist ein Manuskript. Behalten Sie, was Sie nicht vergessen dürfen, höchstens %1 Wörter.</numerusform>
            <numerusform>%n Wörter: Das ist ein Manuskript. Behalten Sie, was Sie nicht vergessen dürfen, höchstens %1 Wörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s): this is a paragraph. Make a bullet of each thought.</source>
        <translation>
            <numerusform>%n Satz: Das ist ein Absatz. Machen Sie aus jedem Gedanken einen Stichpunkt.</numerusform>
            <numerusform>%n Sätze: Das ist ein Absatz. Machen Sie aus jedem Gedanken einen Stichpunkt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureTrouble</name>
    <message>
        <source>The microphone does not start. Nothing was lost; choose another microphone or wait a moment.</source>
        <translation>Das Mikrofon startet nicht. Nichts ging verloren; bitte ein anderes Mikrofon wählen oder einen Moment warten.</translation>
    </message>
    <message>
        <source>The microphone stopped sending sound. Everything up to here is kept; check it, or go on with another.</source>
        <translation>Das Mikrofon liefert keinen Ton mehr. Alles bis hierher ist gesichert; bitte das Mikrofon prüfen oder mit einem anderen weitermachen.</translation>
    </message>
    <message>
        <source>The microphone is gone. Everything up to here is kept; plug it in again or go on with another.</source>
        <translation>Das Mikrofon ist nicht mehr da. Alles bis hierher ist gesichert; bitte wieder anstecken oder mit einem anderen weitermachen.</translation>
    </message>
    <message>
        <source>The microphone sends nothing but silence. It may be muted or not permitted; check the sound settings.</source>
        <translation>Das Mikrofon liefert nur Stille. Vielleicht ist es stummgeschaltet oder nicht erlaubt; bitte die Toneinstellungen prüfen.</translation>
    </message>
    <message>
        <source>The sound is too loud and gets distorted. The recording goes on; turn the microphone down or move back a little.</source>
        <translation>Der Ton ist zu laut und wird verzerrt. Die Aufnahme läuft weiter; bitte das Mikrofon leiser stellen oder etwas Abstand nehmen.</translation>
    </message>
    <message>
        <source>There is room for less than ten minutes on the disk. The recording goes on; make room soon.</source>
        <translation>Auf dem Datenträger ist Platz für weniger als zehn Minuten. Die Aufnahme läuft weiter; bitte bald Platz schaffen.</translation>
    </message>
    <message>
        <source>The disk took no more sound, so the recording was ended. Everything up to here is kept; make room before the next take.</source>
        <translation>Der Datenträger nahm keinen Ton mehr an, deshalb wurde die Aufnahme beendet. Alles bis hierher ist gesichert; bitte vor der nächsten Aufnahme Platz schaffen.</translation>
    </message>
    <message>
        <source>The computer was too busy and a moment of sound was lost. The rest is kept and the gap is marked; the recording goes on.</source>
        <translation>Der Rechner war überlastet, und ein Moment Ton ging verloren. Der Rest ist gesichert und die Lücke markiert; die Aufnahme läuft weiter.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>The catalogue file %1 cannot be used (%2). Your library is untouched; install Starling again.</source>
        <translation>Die Katalogdatei %1 ist nicht brauchbar (%2). Die Bibliothek ist unberührt; bitte Starling neu installieren.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--library needs the path of a folder.</source>
        <translation>--library braucht den Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3.</source>
        <translation>--%1 braucht eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3.</source>
        <translation>--%1 braucht eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--%1 needs a time in milliseconds.</source>
        <translation>--%1 braucht eine Zeit in Millisekunden.</translation>
    </message>
    <message>
        <source>--%1 needs a date such as 2024-03-14 or 2024-03-14T09:30:00+01:00.</source>
        <translation>--%1 braucht ein Datum wie 2024-03-14 oder 2024-03-14T09:30:00+01:00.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>What belongs there</source>
        <translation>Was hineingehört</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>“%1” is built in and stays; only questions you added can be removed.</source>
        <translation>„%1“ ist mitgeliefert und bleibt; nur selbst hinzugefügte Fragen lassen sich entfernen.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>List the frameworks an answer can follow.</source>
        <translation>Die Aufbauten auflisten, denen eine Antwort folgen kann.</translation>
    </message>
    <message>
        <source>What a panel hopes to hear.</source>
        <translation>Was im Gespräch gern gehört wird.</translation>
    </message>
    <message>
        <source>How answers commonly go wrong.</source>
        <translation>Woran Antworten oft scheitern.</translation>
    </message>
    <message>
        <source>A category; may be given more than once.</source>
        <translation>Eine Kategorie; mehrfach möglich.</translation>
    </message>
    <message>
        <source>No command was given; “starling-cli --help” lists them.</source>
        <translation>Kein Befehl angegeben; „starling-cli --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no command “%1”; “starling-cli --help” lists them.</source>
        <translation>Einen Befehl „%1“ gibt es nicht; „starling-cli --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>Use the library in this folder; it is made if it is missing.</source>
        <translation>Die Bibliothek in diesem Ordner benutzen; fehlt sie, wird sie angelegt.</translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>Mit einem JSON-Dokument antworten.</translation>
    </message>
    <message>
        <source>Say only what went wrong.</source>
        <translation>Nur sagen, was misslang.</translation>
    </message>
    <message>
        <source>Show this page.</source>
        <translation>Diese Seite zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>%1 is installed, but this version of Starling does not transcribe.</source>
        <translation>%1 ist installiert, aber diese Version von Starling schreibt nicht mit.</translation>
    </message>
    <message>
        <source>Not installed, and this version of Starling does not transcribe.</source>
        <translation>Nicht installiert, und diese Version von Starling schreibt nicht mit.</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Sound system</source>
        <translation>Tonsystem</translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation>Mikrofone</translation>
    </message>
    <message>
        <source>Loudspeakers</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Show what works on this machine.</source>
        <translation>Zeigen, was auf diesem Rechner geht.</translation>
    </message>
    <message>
        <source>The take ends at %1 ms, before the time given; nothing was changed.</source>
        <translation>Die Aufnahme endet bei %1 ms, vor der angegebenen Zeit; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>--segments is needed, such as --segments 0:situation,18000:task.</source>
        <translation>--segments fehlt, etwa --segments 0:situation,18000:task.</translation>
    </message>
    <message>
        <source>--kind and --at are needed.</source>
        <translation>--kind und --at fehlen.</translation>
    </message>
    <message>
        <source>--end must not be before --at.</source>
        <translation>--end darf nicht vor --at liegen.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of flag you can set; these are: %2.</source>
        <translation>„%1“ ist keine Flaggenart, die sich setzen lässt; diese gibt es: %2.</translation>
    </message>
    <message>
        <source>At least one of the five scales or --lesson is needed.</source>
        <translation>Mindestens eine der fünf Skalen oder --lesson fehlt.</translation>
    </message>
    <message>
        <source>From 1, weak, to 5, strong.</source>
        <translation>Von 1, schwach, bis 5, stark.</translation>
    </message>
    <message>
        <source>The next thing to change.</source>
        <translation>Was beim nächsten Mal anders werden soll.</translation>
    </message>
    <message>
        <source>Say which segment was spoken when, in place of what was marked before.</source>
        <translation>Angeben, wann welcher Abschnitt gesprochen wurde, anstelle der bisherigen Marken.</translation>
    </message>
    <message>
        <source>Where each segment begins.</source>
        <translation>Wo jeder Abschnitt beginnt.</translation>
    </message>
    <message>
        <source>Flag a moment or a span of a take.</source>
        <translation>Einen Moment oder eine Strecke einer Aufnahme mit einer Flagge versehen.</translation>
    </message>
    <message>
        <source>The kind of flag, such as we or filler.</source>
        <translation>Die Flaggenart, etwa we oder filler.</translation>
    </message>
    <message>
        <source>Where it is, or begins.</source>
        <translation>Wo sie steht oder beginnt.</translation>
    </message>
    <message>
        <source>Where it ends.</source>
        <translation>Wo sie endet.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>Eine Notiz.</translation>
    </message>
    <message>
        <source>Take a flag away.</source>
        <translation>Eine Flagge entfernen.</translation>
    </message>
    <message>
        <source>Rate a take and note one lesson.</source>
        <translation>Eine Aufnahme bewerten und einen Vorsatz notieren.</translation>
    </message>
    <message>
        <source>This take’s sound is missing; its marks and flags are safe, and “starling-cli check” tells more.</source>
        <translation>Der Ton dieser Aufnahme fehlt; ihre Marken und Flaggen sind sicher, und „starling-cli check“ sagt mehr.</translation>
    </message>
    <message>
        <source>--speed and --out are needed.</source>
        <translation>--speed und --out fehlen.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Write the sound at another speed with its pitch kept.</source>
        <translation>Den Ton in anderer Geschwindigkeit bei gleicher Tonhöhe schreiben.</translation>
    </message>
    <message>
        <source>From 0.5 to 3.</source>
        <translation>Von 0.5 bis 3.</translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <translation>Wohin geschrieben wird.</translation>
    </message>
    <message>
        <source>Write a take as a file for other programs.</source>
        <translation>Eine Aufnahme als Datei für andere Programme schreiben.</translation>
    </message>
    <message>
        <source>The labels in %1 cannot be read; nothing was taken in.</source>
        <translation>Die Textmarken in %1 lassen sich nicht lesen; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>--labels goes with one file.</source>
        <translation>--labels passt nur zu einer einzelnen Datei.</translation>
    </message>
    <message>
        <source>Take in recordings made elsewhere: m4a, mp3, wav, flac, ogg, opus.</source>
        <translation>Anderswo gemachte Aufnahmen übernehmen: m4a, mp3, wav, flac, ogg, opus.</translation>
    </message>
    <message>
        <source>Segments and flags as labels of Audacity.</source>
        <translation>Abschnitte und Flaggen als Textmarken von Audacity.</translation>
    </message>
    <message>
        <source>When it was recorded; otherwise the file’s own time.</source>
        <translation>Wann sie aufgenommen wurde; sonst gilt die Zeit der Datei.</translation>
    </message>
    <message>
        <source>Takes: %1, files: %2, size: %3</source>
        <translation>Aufnahmen: %1, Dateien: %2, Größe: %3</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>Behoben: %1</translation>
    </message>
    <message>
        <source>The library is in order.</source>
        <translation>Die Bibliothek ist in Ordnung.</translation>
    </message>
    <message>
        <source>Write the whole library to one file.</source>
        <translation>Die ganze Bibliothek in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Put a backup in place of the library; what was there is kept.</source>
        <translation>Eine Sicherung an die Stelle der Bibliothek setzen; was da war, bleibt aufbewahrt.</translation>
    </message>
    <message>
        <source>Look at database, sound files and outlines.</source>
        <translation>Datenbank, Tondateien und Wellenformen prüfen.</translation>
    </message>
    <message>
        <source>Mend what can be mended without losing anything.</source>
        <translation>Beheben, was sich ohne Verlust beheben lässt.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Überzeit</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Schwächen</translation>
    </message>
    <message>
        <source>Setup/Action/Outcome</source>
        <translation>Einstieg/Handlung/Ausgang</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagge</translation>
    </message>
    <message>
        <source>This week against last</source>
        <translation>Diese Woche gegen die letzte</translation>
    </message>
    <message>
        <source>Show the figures of the last weeks and what changed.</source>
        <translation>Die Zahlen der letzten Wochen zeigen und was sich änderte.</translation>
    </message>
    <message>
        <source>How many weeks; 8 if not said.</source>
        <translation>Wie viele Wochen; 8, wenn nichts gesagt ist.</translation>
    </message>
    <message>
        <source>Only takes of this story.</source>
        <translation>Nur Aufnahmen dieser Geschichte.</translation>
    </message>
    <message>
        <source>Only takes of this question.</source>
        <translation>Nur Aufnahmen dieser Frage.</translation>
    </message>
    <message>
        <source>Only takes in this framework.</source>
        <translation>Nur Aufnahmen in diesem Aufbau.</translation>
    </message>
    <message>
        <source>--seconds is needed.</source>
        <translation>--seconds fehlt.</translation>
    </message>
    <message>
        <source>Record a take from a microphone.</source>
        <translation>Eine Antwort vom Mikrofon aufnehmen.</translation>
    </message>
    <message>
        <source>How long to record.</source>
        <translation>Wie lange aufgenommen wird.</translation>
    </message>
    <message>
        <source>The microphone, as doctor lists it.</source>
        <translation>Das Mikrofon, wie doctor es nennt.</translation>
    </message>
    <message>
        <source>Where a segment begins; may be given more than once.</source>
        <translation>Wo ein Abschnitt beginnt; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Recording; Ctrl+C ends it.</source>
        <translation>Aufnahme läuft; Strg+C beendet sie.</translation>
    </message>
    <message>
        <source>“%1” is not a time in milliseconds, a colon and a segment, such as 18000:task.</source>
        <translation>„%1“ ist nicht eine Zeit in Millisekunden, ein Doppelpunkt und ein Abschnitt, etwa 18000:task.</translation>
    </message>
    <message>
        <source>%1 has no segment “%2”; it has: %3.</source>
        <translation>%1 hat keinen Abschnitt „%2“; es gibt: %3.</translation>
    </message>
    <message>
        <source>Take %1, whose recording was cut off, was brought back with its marks and flags.</source>
        <translation>Die Aufnahme %1, die abgebrochen war, wurde mit ihren Marken und Flaggen zurückgebracht.</translation>
    </message>
    <message>
        <source>There is no framework “%1”; “starling-cli frameworks” lists them.</source>
        <translation>Einen Aufbau „%1“ gibt es nicht; „starling-cli frameworks“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no question “%1”; “starling-cli questions” lists them.</source>
        <translation>Eine Frage „%1“ gibt es nicht; „starling-cli questions“ listet sie auf.</translation>
    </message>
    <message>
        <source>The question it answers.</source>
        <translation>Die Frage, auf die sie antwortet.</translation>
    </message>
    <message>
        <source>The question in words, where no id is at hand.</source>
        <translation>Die Frage in Worten, wenn keine Kennung zur Hand ist.</translation>
    </message>
    <message>
        <source>The story it tells.</source>
        <translation>Die Geschichte, die sie erzählt.</translation>
    </message>
    <message>
        <source>The framework it follows.</source>
        <translation>Der Aufbau, dem sie folgt.</translation>
    </message>
    <message>
        <source>summary, standard or deep.</source>
        <translation>summary, standard oder deep.</translation>
    </message>
    <message>
        <source>--depth is summary, standard or deep.</source>
        <translation>--depth ist summary, standard oder deep.</translation>
    </message>
    <message>
        <source>The take is in the trash for 30 days; restore-take brings it back.</source>
        <translation>Die Aufnahme liegt 30 Tage im Papierkorb; restore-take bringt sie zurück.</translation>
    </message>
    <message>
        <source>List takes, newest first.</source>
        <translation>Aufnahmen auflisten, neueste zuerst.</translation>
    </message>
    <message>
        <source>Only takes recorded at this time or later.</source>
        <translation>Nur Aufnahmen von dieser Zeit an.</translation>
    </message>
    <message>
        <source>Those in the trash instead.</source>
        <translation>Stattdessen die im Papierkorb.</translation>
    </message>
    <message>
        <source>Show a take with its marks and flags.</source>
        <translation>Eine Aufnahme mit ihren Marken und Flaggen zeigen.</translation>
    </message>
    <message>
        <source>Move a take to the trash, where it stays for 30 days.</source>
        <translation>Eine Aufnahme in den Papierkorb legen, wo sie 30 Tage bleibt.</translation>
    </message>
    <message>
        <source>Bring a take back from the trash.</source>
        <translation>Eine Aufnahme aus dem Papierkorb zurückholen.</translation>
    </message>
    <message>
        <source>under</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>within</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>over</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>thin: there is room for more</source>
        <translation>dünn: es ist Platz für mehr</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>over the cap</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <source>far over the cap: choose what matters most</source>
        <translation>weit über der Grenze: das Wichtigste auswählen</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>gerettet</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
    <message>
        <source>No takes.</source>
        <translation>Keine Aufnahmen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n take(s)</source>
        <translation>
            <numerusform>%1, eine Aufnahme</numerusform>
            <numerusform>%1, %n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Listens for</source>
        <translation>Worauf gehört wird</translation>
    </message>
    <message>
        <source>Pitfall</source>
        <translation>Fallstrick</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>“%1” is none of text=…, listens_for=…, pitfall=…, categories=…, framework=….</source>
        <translation>„%1“ ist weder text=… noch listens_for=…, pitfall=…, categories=… oder framework=….</translation>
    </message>
    <message>
        <source>List the questions; add, change, retire or remove them; keep sets of them.</source>
        <translation>Fragen auflisten, hinzufügen, ändern, zurückziehen oder entfernen und in Sammlungen halten.</translation>
    </message>
    <message>
        <source>List the retired ones as well.</source>
        <translation>Auch die zurückgestellten auflisten.</translation>
    </message>
    <message>
        <source>There is no set “%1”; “starling-cli questions sets” lists them.</source>
        <translation>Es gibt keine Sammlung „%1“; „starling-cli questions sets“ listet sie auf.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>The set’s new name.</source>
        <translation>Der neue Name der Sammlung.</translation>
    </message>
    <message>
        <source>A question of the set; may be given more than once, and replaces those before.</source>
        <translation>Eine Frage der Sammlung; mehrfach möglich, ersetzt die bisherigen.</translation>
    </message>
    <message>
        <source>A job advertisement in plain text.</source>
        <translation>Eine Stellenanzeige als einfacher Text.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>said differently</source>
        <translation>anders gesagt</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>In your stories</source>
        <translation>In den Geschichten</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Gesagt als</translation>
    </message>
    <message>
        <source>“%1” is no field and value, such as facts.goal=…</source>
        <translation>„%1“ ist kein Feld mit Wert wie facts.goal=…</translation>
    </message>
    <message>
        <source>There is no template “%1”; these are: %2.</source>
        <translation>Es gibt keine Vorlage „%1“; es gibt diese: %2.</translation>
    </message>
    <message>
        <source>The story bank: list, write, take in and out, and see what is missing.</source>
        <translation>Die Geschichtensammlung: auflisten, schreiben, ein- und ausgeben und sehen, was fehlt.</translation>
    </message>
    <message>
        <source>List those in the trash instead.</source>
        <translation>Stattdessen die im Papierkorb auflisten.</translation>
    </message>
    <message>
        <source>What the story begins as; blank without it.</source>
        <translation>Womit die Geschichte beginnt; sonst leer.</translation>
    </message>
    <message>
        <source>Fill a field; may be given more than once.</source>
        <translation>Ein Feld füllen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>“%1” is in the trash here; nothing was taken in, and --on-conflict keep, replace or both decides.</source>
        <translation>„%1“ liegt hier im Papierkorb; nichts wurde übernommen, und --on-conflict keep, replace oder both entscheidet.</translation>
    </message>
    <message>
        <source>“%1” is different here (%2); nothing was taken in, and --on-conflict keep, replace or both decides.</source>
        <translation>„%1“ ist hier anders (%2); nichts wurde übernommen, und --on-conflict keep, replace oder both entscheidet.</translation>
    </message>
    <message>
        <source>--on-conflict is keep, replace or both.</source>
        <translation>--on-conflict ist keep, replace oder both.</translation>
    </message>
    <message>
        <source>Added: %1, unchanged: %2, kept: %3, replaced: %4, kept beside ours: %5</source>
        <translation>Hinzugefügt: %1, unverändert: %2, behalten: %3, ersetzt: %4, neben unserer behalten: %5</translation>
    </message>
    <message>
        <source>Stories go to one file or folder: FILE or --out PATH.</source>
        <translation>Geschichten kommen in eine Datei oder einen Ordner: FILE oder --out PATH.</translation>
    </message>
    <message>
        <source>--format is json or markdown; without it, FILE ends in .json or .md.</source>
        <translation>--format ist json oder markdown; ohne endet FILE auf .json oder .md.</translation>
    </message>
    <message>
        <source>What becomes of a story that is different here: ours, the file’s, or both.</source>
        <translation>Was aus einer Geschichte wird, die hier anders ist: unsere, die der Datei oder beide.</translation>
    </message>
    <message>
        <source>The form of what is written; otherwise the name’s ending tells.</source>
        <translation>Die Form der Ausgabe; sonst sagt es die Endung des Namens.</translation>
    </message>
    <message>
        <source>Where to write: a file, or a folder for Markdown.</source>
        <translation>Wohin geschrieben wird: eine Datei oder bei Markdown ein Ordner.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es war</translation>
    </message>
    <message>
        <source>%1 cannot be read; nothing was changed.</source>
        <translation>%1 lässt sich nicht lesen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8 of at most a megabyte; nothing was changed.</source>
        <translation>%1 ist kein Text in UTF-8 von höchstens einem Megabyte; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>--%1 does not go with “%2 %3”.</source>
        <translation>--%1 passt nicht zu „%2 %3“.</translation>
    </message>
    <message>
        <source>--format (%1) and --out are needed.</source>
        <translation>--format (%1) und --out fehlen.</translation>
    </message>
    <message>
        <source>Either --segment or --from and --to can be given.</source>
        <translation>Entweder --segment oder --from und --to lassen sich angeben.</translation>
    </message>
    <message>
        <source>--segment, --from and --to go with the formats wav and flac.</source>
        <translation>--segment, --from und --to passen nur zu den Formaten wav und flac.</translation>
    </message>
    <message>
        <source>--paper is a4 or letter.</source>
        <translation>--paper ist a4 oder letter.</translation>
    </message>
    <message>
        <source>--to must come after --from.</source>
        <translation>--to muss nach --from liegen.</translation>
    </message>
    <message>
        <source>The sound; its marks and flags for Audacity, players, Praat or spreadsheets; all of the take for programs; or a printable report.</source>
        <translation>Der Ton; seine Marken und Flaggen für Audacity, Abspielprogramme, Praat oder Tabellen; die ganze Aufnahme für Programme; oder ein druckbarer Bericht.</translation>
    </message>
    <message>
        <source>Only the sound of one segment: its number, counted from 1, or its id.</source>
        <translation>Nur der Ton eines Abschnitts: seine Nummer, ab 1 gezählt, oder seine Kennung.</translation>
    </message>
    <message>
        <source>Only the sound from here.</source>
        <translation>Nur der Ton ab hier.</translation>
    </message>
    <message>
        <source>Only the sound up to here.</source>
        <translation>Nur der Ton bis hier.</translation>
    </message>
    <message>
        <source>Of the report; by default the paper of your country.</source>
        <translation>Papier des Berichts; ohne Angabe das landesübliche.</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>There is no kind of flag “%1”; “starling-cli kinds” lists them.</source>
        <translation>Eine Flaggenart „%1“ gibt es nicht; „starling-cli kinds“ listet sie auf.</translation>
    </message>
    <message>
        <source>--polarity has to be fault, strength or neutral, not “%1”.</source>
        <translation>--polarity muss fault, strength oder neutral sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>“%1” is built in: its key and colour can be changed, --%2 cannot. Nothing was changed.</source>
        <translation>„%1“ ist mitgeliefert: Taste und Farbe lassen sich ändern, --%2 nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>List the kinds of flag; add, change, retire or remove your own.</source>
        <translation>Flaggenarten auflisten; eigene hinzufügen, ändern, zurückstellen oder entfernen.</translation>
    </message>
    <message>
        <source>The kind’s new name.</source>
        <translation>Der neue Name der Flaggenart.</translation>
    </message>
    <message>
        <source>The one key that sets it; &quot;&quot; for none.</source>
        <translation>Die eine Taste, die sie setzt; &quot;&quot; für keine.</translation>
    </message>
    <message>
        <source>What it counts as: fault, strength or neutral; fault if not said.</source>
        <translation>Als was sie zählt: fault, strength oder neutral; ohne Angabe fault.</translation>
    </message>
    <message>
        <source>One or two characters drawn beside the colour.</source>
        <translation>Ein oder zwei Zeichen neben der Farbe.</translation>
    </message>
    <message>
        <source>Its colour; &quot;&quot; for the usual one.</source>
        <translation>Ihre Farbe; &quot;&quot; für die übliche.</translation>
    </message>
    <message>
        <source>What it means and what to try.</source>
        <translation>Was sie bedeutet und was hilft.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The disk is full, so this could not be saved. Everything saved before is safe. Make room on the disk, then try again.</source>
        <translation>Der Datenträger ist voll, deshalb ließ sich dies nicht speichern. Alles zuvor Gespeicherte ist sicher. Bitte Platz schaffen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The library cannot be written to, so this could not be saved. What it holds is safe. Make its folder writable, then try again.</source>
        <translation>In die Bibliothek kann nicht geschrieben werden, deshalb ließ sich dies nicht speichern. Ihr Inhalt ist sicher. Bitte den Ordner beschreibbar machen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The system did not let Starling open the library&apos;s database. Nothing was changed. Check the permissions of its folder.</source>
        <translation>Das System ließ Starling die Datenbank der Bibliothek nicht öffnen. Nichts wurde geändert. Bitte die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>Another program is using the library&apos;s database. Nothing was changed. Close that program, then try again.</source>
        <translation>Ein anderes Programm benutzt die Datenbank der Bibliothek. Nichts wurde geändert. Bitte jenes Programm schließen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged. Your recordings are safe. Restore a backup.</source>
        <translation>Die Datenbank der Bibliothek ist beschädigt. Die Aufnahmen sind sicher. Bitte eine Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>The library cannot hold these values. Nothing was changed. Check what was entered.</source>
        <translation>Die Bibliothek kann diese Werte nicht aufnehmen. Nichts wurde geändert. Bitte die Eingaben prüfen.</translation>
    </message>
    <message>
        <source>The library&apos;s database could not be read or written. Everything saved before is safe. Try again, and check the disk if it happens once more.</source>
        <translation>Die Datenbank der Bibliothek ließ sich nicht lesen oder schreiben. Alles zuvor Gespeicherte ist sicher. Bitte noch einmal versuchen und den Datenträger prüfen, wenn es wieder geschieht.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>Add %n more story(s): a bank of %1 to %2 serves the usual questions.</source>
        <translation>
            <numerusform>Schreiben Sie noch %n Geschichte: %1 bis %2 genügen für die üblichen Fragen.</numerusform>
            <numerusform>Schreiben Sie noch %n Geschichten: %1 bis %2 genügen für die üblichen Fragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n story(s) aside, the weakest first: more than %1 are hard to keep rehearsed.</source>
        <translation>
            <numerusform>Legen Sie %n Geschichte beiseite, die schwächste zuerst: Mehr als %1 lassen sich kaum geübt halten.</numerusform>
            <numerusform>Legen Sie %n Geschichten beiseite, die schwächsten zuerst: Mehr als %1 lassen sich kaum geübt halten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look for %n more story(s) of the kind “%1”.</source>
        <translation>
            <numerusform>Suchen Sie noch %n Geschichte der Art „%1“.</numerusform>
            <numerusform>Suchen Sie noch %n Geschichten der Art „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) are of the kind “%1”, and %2 are enough. Prepare another kind next.</source>
        <translation>
            <numerusform>%n Geschichte ist von der Art „%1“, und %2 genügen. Bereiten Sie als Nächstes eine andere Art vor.</numerusform>
            <numerusform>%n Geschichten sind von der Art „%1“, und %2 genügen. Bereiten Sie als Nächstes eine andere Art vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find %n more story(s) for “%1”.</source>
        <translation>
            <numerusform>Finden Sie noch %n Geschichte für „%1“.</numerusform>
            <numerusform>Finden Sie noch %n Geschichten für „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find %n more question(s) that “%1” answers.</source>
        <translation>
            <numerusform>Finden Sie noch %n Frage, die „%1“ beantwortet.</numerusform>
            <numerusform>Finden Sie noch %n Fragen, die „%1“ beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n question(s) of “%1” to other stories: %2 are enough for one.</source>
        <translation>
            <numerusform>Geben Sie %n Frage von „%1“ an eine andere Geschichte ab: %2 genügen für eine.</numerusform>
            <numerusform>Geben Sie %n Fragen von „%1“ an andere Geschichten ab: %2 genügen für eine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportNotice</name>
    <message numerus="yes">
        <source>%n file(s) written: %1</source>
        <translation>
            <numerusform>Eine Datei geschrieben: %1</numerusform>
            <numerusform>%n Dateien geschrieben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>“%1” may not be opened by you. Nothing was changed; give yourself permission to use it, or choose another file.</source>
        <translation>„%1“ darf nicht geöffnet werden. Nichts wurde geändert; bitte die Rechte anpassen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be written. What was there before is unchanged; make room and try again.</source>
        <translation>Der Datenträger ist voll, deshalb ließ sich „%1“ nicht schreiben. Was vorher da war, ist unverändert; bitte Platz schaffen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there before is unchanged; check the folder and the disk and try again.</source>
        <translation>„%1“ ließ sich nicht schreiben. Was vorher da war, ist unverändert; bitte Ordner und Datenträger prüfen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was changed; check its name and folder.</source>
        <translation>Eine Datei „%1“ gibt es nicht. Nichts wurde geändert; bitte Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Nothing was changed; check the disk it is on and try again.</source>
        <translation>„%1“ ließ sich nicht lesen. Nichts wurde geändert; bitte den Datenträger prüfen und es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>FlagClipboard</name>
    <message>
        <source>The clipboard holds no flags, and nothing was changed. Copy flags here, or labels in Audacity that name kinds of flag, one a line.</source>
        <translation>Die Zwischenablage enthält keine Flaggen, und nichts wurde geändert. Kopieren Sie hier Flaggen oder in Audacity Textmarken, die Flaggenarten nennen, je Zeile eine.</translation>
    </message>
</context>
<context>
    <name>FlagKindStore</name>
    <message>
        <source>A kind of flag needs a name. Nothing was changed.</source>
        <translation>Eine Flaggenart braucht einen Namen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The name may have 60 characters and the description 2,000. Nothing was changed.</source>
        <translation>Der Name darf 60 Zeichen haben, die Beschreibung 2000. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The key of a flag is one letter, digit or sign. Nothing was changed.</source>
        <translation>Die Taste einer Flagge ist ein Buchstabe, eine Ziffer oder ein Zeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The colour has to look like #0072b2. Nothing was changed.</source>
        <translation>Die Farbe muss aussehen wie #0072b2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is a kind of flag named “%1” already. Nothing was changed.</source>
        <translation>Eine Flaggenart „%1“ gibt es schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The key %1 already sets “%2”. Choose another one; nothing was changed.</source>
        <translation>Die Taste %1 setzt schon „%2“. Bitte eine andere wählen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The clock sets overtime, so it has no key and is always in use. Nothing was changed.</source>
        <translation>Die Überzeit setzt die Uhr; deshalb hat sie keine Taste und ist immer da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no kind of flag %1. Nothing was changed.</source>
        <translation>Eine Flaggenart %1 gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Takes have flags of this kind. Retire it instead; nothing was changed.</source>
        <translation>Aufnahmen haben Flaggen dieser Art. Bitte stattdessen zurückstellen; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ImportNotice</name>
    <message numerus="yes">
        <source>%n recording(s) imported.</source>
        <translation>
            <numerusform>Eine Aufnahme importiert.</numerusform>
            <numerusform>%n Aufnahmen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>%n weitere ließ sich nicht lesen.</numerusform>
            <numerusform>%n weitere ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n file(s) were not imported.</source>
        <translation>
            <numerusform>Angehalten; %n Datei wurde nicht importiert.</numerusform>
            <numerusform>Angehalten; %n Dateien wurden nicht importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Line %1 of the labels is not a start, an end and a text with tabs between; nothing was taken in, and labels exported by Audacity will do.</source>
        <translation>Zeile %1 der Textmarken besteht nicht aus Anfang, Ende und Text mit Tabulatoren dazwischen; nichts wurde übernommen, und aus Audacity exportierte Textmarken passen.</translation>
    </message>
    <message>
        <source>The label “%1” names neither a segment of %2 nor a kind of flag; nothing was taken in, and the label can be renamed or another framework chosen.</source>
        <translation>Die Textmarke „%1“ nennt weder einen Abschnitt von %2 noch eine Flaggenart; nichts wurde übernommen, und die Textmarke kann umbenannt oder ein anderer Aufbau gewählt werden.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A copy of the library&apos;s database was made, but did not pass its check, and was thrown away. The library itself was not changed. Check the disk, then try again.</source>
        <translation>Eine Kopie der Datenbank entstand, bestand aber ihre Prüfung nicht und wurde verworfen. Die Bibliothek selbst wurde nicht geändert. Bitte den Datenträger prüfen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is already a file %1, and it was left alone. Choose another name.</source>
        <translation>Die Datei %1 gibt es schon, und sie blieb unberührt. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The library could not be checked, because there is no room for a temporary copy of its database in %1. Nothing was changed. Make room there, then try again.</source>
        <translation>Die Bibliothek ließ sich nicht prüfen, weil in %1 kein Platz für eine vorübergehende Kopie der Datenbank ist. Nichts wurde geändert. Bitte dort Platz schaffen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Starling is not allowed to read the library&apos;s database %1. Nothing was changed. Check its permissions.</source>
        <translation>Starling darf die Datenbank %1 der Bibliothek nicht lesen. Nichts wurde geändert. Bitte die Rechte prüfen.</translation>
    </message>
    <message>
        <source>There is no backup %1. Nothing was changed.</source>
        <translation>Eine Sicherung %1 gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup %1 was made by a later version of Starling. Nothing was changed. Update Starling, or choose another backup.</source>
        <translation>Die Sicherung %1 stammt von einer neueren Version von Starling. Nichts wurde geändert. Bitte Starling aktualisieren oder eine andere Sicherung wählen.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Nothing was changed. Choose another backup.</source>
        <translation>Die Sicherung %1 ist beschädigt. Nichts wurde geändert. Bitte eine andere Sicherung wählen.</translation>
    </message>
    <message>
        <source>The library is already open in another Starling (process %1). Nothing was changed. Use that one, or close it first.</source>
        <translation>Die Bibliothek ist schon in einem anderen Starling geöffnet (Prozess %1). Nichts wurde geändert. Bitte jenes benutzen oder zuerst schließen.</translation>
    </message>
    <message>
        <source>The library %1 was made by a later version of Starling. It was not touched and is safe. Update Starling to open it, or choose another library.</source>
        <translation>Die Bibliothek %1 stammt von einer neueren Version von Starling. Sie blieb unberührt und ist sicher. Bitte Starling aktualisieren oder eine andere Bibliothek wählen.</translation>
    </message>
    <message>
        <source>%1 Your recordings in its takes folder are safe, and nothing was changed. There is no good backup in it: restore one kept elsewhere, or choose another library.</source>
        <translation>%1 Die Aufnahmen im Ordner „takes“ sind sicher, und nichts wurde geändert. Eine gute Sicherung liegt nicht darin: bitte eine anderswo aufbewahrte zurückholen oder eine andere Bibliothek wählen.</translation>
    </message>
    <message>
        <source>%1 Your recordings in its takes folder are safe, and nothing was changed. The newest good backup is %2: restore it to go on.</source>
        <translation>%1 Die Aufnahmen im Ordner „takes“ sind sicher, und nichts wurde geändert. Die neueste gute Sicherung ist %2: bitte zurückholen, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The database of the library %1 is missing.</source>
        <translation>Die Datenbank der Bibliothek %1 fehlt.</translation>
    </message>
    <message>
        <source>The database in the folder %1 is not a Starling library&apos;s.</source>
        <translation>Die Datenbank im Ordner %1 gehört zu keiner Bibliothek von Starling.</translation>
    </message>
    <message>
        <source>The database of the library %1 is damaged.</source>
        <translation>Die Datenbank der Bibliothek %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The folder %1 can be read but not written to. Nothing was changed. Make it writable, or choose another folder.</source>
        <translation>Der Ordner %1 lässt sich lesen, aber nicht beschreiben. Nichts wurde geändert. Bitte beschreibbar machen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1. Nothing was changed. Make room, then try again.</source>
        <translation>Auf dem Datenträger von %1 ist kein Platz mehr. Nichts wurde geändert. Bitte Platz schaffen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Starling is not allowed to write in the folder %1. Nothing was changed. Check its permissions, or choose another folder.</source>
        <translation>Starling darf im Ordner %1 nicht schreiben. Nichts wurde geändert. Bitte die Rechte prüfen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 is a file, and a library is a folder. Nothing was changed. Choose a folder.</source>
        <translation>%1 ist eine Datei, eine Bibliothek aber ein Ordner. Nichts wurde geändert. Bitte einen Ordner wählen.</translation>
    </message>
    <message>
        <source>A take in the library&apos;s database cannot be read. Your recordings are safe. Check the library, or restore a backup.</source>
        <translation>Eine Aufnahme in der Datenbank der Bibliothek lässt sich nicht lesen. Die Tondateien sind sicher. Bitte die Bibliothek prüfen oder eine Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>Stopped. What was done until then is kept.</source>
        <translation>Angehalten. Was bis dahin geschah, bleibt erhalten.</translation>
    </message>
    <message>
        <source>A story in the library&apos;s database cannot be read. The others and your recordings are safe. Check the library, or restore a backup.</source>
        <translation>Eine Geschichte in der Datenbank der Bibliothek lässt sich nicht lesen. Die anderen und die Aufnahmen sind sicher. Prüfen Sie die Bibliothek oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>LibraryArchive</name>
    <message>
        <source>The backup is damaged or incomplete. The library was not changed. Choose another backup.</source>
        <translation>Die Sicherung ist beschädigt oder unvollständig. Die Bibliothek wurde nicht geändert. Bitte eine andere Sicherung wählen.</translation>
    </message>
    <message>
        <source>This file is not a backup made by Starling. The library was not changed. Choose another file.</source>
        <translation>Diese Datei ist keine Sicherung von Starling. Die Bibliothek wurde nicht geändert. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The backup was made by a later version of Starling. The library was not changed. Update Starling, then restore it.</source>
        <translation>Die Sicherung stammt von einer neueren Version von Starling. Die Bibliothek wurde nicht geändert. Bitte Starling aktualisieren und sie dann zurückholen.</translation>
    </message>
    <message>
        <source>Restoring was stopped. The library was not changed.</source>
        <translation>Das Zurückholen wurde angehalten. Die Bibliothek wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The backup was stopped. The library is safe; no file was written.</source>
        <translation>Die Sicherung wurde angehalten. Die Bibliothek ist sicher; keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>A backup cannot be written to %1. The library was not changed. Choose another name outside of the library.</source>
        <translation>Eine Sicherung lässt sich nicht nach %1 schreiben. Die Bibliothek wurde nicht geändert. Bitte einen anderen Namen außerhalb der Bibliothek wählen.</translation>
    </message>
</context>
<context>
    <name>LibraryCheck</name>
    <message>
        <source>The database is damaged (%1). The recordings are safe. Restore a backup.</source>
        <translation>Die Datenbank ist beschädigt (%1). Die Aufnahmen sind sicher. Bitte eine Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>An entry of the table %1 belongs to something that is gone. The recordings are safe.</source>
        <translation>Ein Eintrag der Tabelle %1 gehört zu etwas, das es nicht mehr gibt. Die Aufnahmen sind sicher.</translation>
    </message>
    <message>
        <source>The sound of take %1 is missing. Its marks and flags are safe. Copy the file back from a backup.</source>
        <translation>Der Ton der Aufnahme %1 fehlt. Ihre Marken und Flaggen sind sicher. Bitte die Datei aus einer Sicherung zurückkopieren.</translation>
    </message>
    <message>
        <source>The sound of take %1 is damaged. What can still be read plays; its marks and flags are safe. Copy the file back from a backup.</source>
        <translation>Der Ton der Aufnahme %1 ist beschädigt. Was sich noch lesen lässt, wird gespielt; ihre Marken und Flaggen sind sicher. Bitte die Datei aus einer Sicherung zurückkopieren.</translation>
    </message>
    <message>
        <source>The stored waveform of take %1 does not fit its sound. The sound is safe; the waveform is made anew from it.</source>
        <translation>Die gespeicherte Wellenform der Aufnahme %1 passt nicht zu ihrem Ton. Der Ton ist sicher; die Wellenform entsteht neu aus ihm.</translation>
    </message>
    <message>
        <source>The recording of take %1 was cut short. What reached the disk is safe, and comes back at the next start.</source>
        <translation>Die Aufnahme %1 wurde abgebrochen. Was den Datenträger erreichte, ist sicher und kommt beim nächsten Start zurück.</translation>
    </message>
    <message>
        <source>The file %1 belongs to no take. It is safe; a repair moves it to the library&apos;s trash folder.</source>
        <translation>Die Datei %1 gehört zu keiner Aufnahme. Sie ist sicher; eine Reparatur legt sie in den Papierkorb der Bibliothek.</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was lost.</source>
        <translation>Die Prüfung wurde angehalten. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>The search does not fit the stories. The stories are safe; a repair makes it anew from them.</source>
        <translation>Die Suche passt nicht zu den Geschichten. Die Geschichten sind sicher; eine Reparatur baut sie aus ihnen neu auf.</translation>
    </message>
</context>
<context>
    <name>MarkdownText</name>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>Das ist kein Text in UTF-8.</translation>
    </message>
</context>
<context>
    <name>PeaksFile</name>
    <message>
        <source>The stored waveform does not fit the recording. The recording itself is untouched; the waveform is drawn anew from it.</source>
        <translation>Die gespeicherte Wellenform passt nicht zur Aufnahme. Die Aufnahme selbst ist unberührt; die Wellenform wird neu aus ihr gezeichnet.</translation>
    </message>
</context>
<context>
    <name>PlacedWav</name>
    <message>
        <source>The recording is longer than can be taken in at once (12 hours). It was left as it is; cut it into parts and import those.</source>
        <translation>Die Aufnahme ist länger, als sich auf einmal übernehmen lässt (12 Stunden). Sie blieb, wie sie ist; bitte in Teile schneiden und diese importieren.</translation>
    </message>
</context>
<context>
    <name>PlatformDecoder</name>
    <message>
        <source>“%1” is not a recording that this computer can decode. It was left as it is; convert it to WAV, FLAC or MP3 and try again.</source>
        <translation>„%1“ ist keine Aufnahme, die dieser Rechner lesen kann. Sie blieb, wie sie ist; bitte in WAV, FLAC oder MP3 umwandeln und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its sound breaks off before the end. It was left as it is; get another copy of the recording.</source>
        <translation>„%1“ ist beschädigt: Der Ton bricht vor dem Ende ab. Die Datei blieb, wie sie ist; bitte eine andere Kopie der Aufnahme besorgen.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation>Wie gewünscht angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>The loudspeaker stopped answering, so playing was paused. The recording is safe; connect the device or choose another one, and play on.</source>
        <translation>Der Lautsprecher antwortet nicht mehr, deshalb wurde die Wiedergabe angehalten. Die Aufnahme ist sicher; bitte das Gerät anschließen oder ein anderes wählen und weiterspielen.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>There is no take of last week to compare with; this week %1 per minute.</source>
        <translation>Aus der letzten Woche gibt es keine Aufnahme zum Vergleich; diese Woche %1 pro Minute.</translation>
    </message>
    <message>
        <source>No take this week yet; last week it was %1 per minute.</source>
        <translation>Diese Woche noch keine Aufnahme; letzte Woche waren es %1 pro Minute.</translation>
    </message>
    <message>
        <source>One take in a week is too few to tell; so far %1 → %2 per minute.</source>
        <translation>Eine Aufnahme in einer Woche ist zu wenig, um etwas zu sagen; bisher %1 → %2 pro Minute.</translation>
    </message>
    <message>
        <source>Two takes in a week is too few to tell; so far %1 → %2 per minute.</source>
        <translation>Zwei Aufnahmen in einer Woche sind zu wenig, um etwas zu sagen; bisher %1 → %2 pro Minute.</translation>
    </message>
    <message>
        <source>New this week: %1 per minute after none last week, which is more than chance would bring.</source>
        <translation>Neu in dieser Woche: %1 pro Minute nach keiner in der letzten, mehr als der Zufall brächte.</translation>
    </message>
    <message>
        <source>New this week: %1 per minute after none last week; it may still be chance.</source>
        <translation>Neu in dieser Woche: %1 pro Minute nach keiner in der letzten; es kann noch Zufall sein.</translation>
    </message>
    <message>
        <source>Gone this week: none after %1 per minute last week, which is more than chance would bring.</source>
        <translation>Diese Woche verschwunden: keine nach %1 pro Minute in der letzten, mehr als der Zufall brächte.</translation>
    </message>
    <message>
        <source>None this week after %1 per minute last week; it may still be chance.</source>
        <translation>Keine in dieser Woche nach %1 pro Minute in der letzten; es kann noch Zufall sein.</translation>
    </message>
    <message>
        <source>Fell from %1 to %2 per minute: %3 times last week’s rate, with 95 % confidence %4 to %5 times.</source>
        <translation>Gefallen von %1 auf %2 pro Minute: das %3-Fache der letzten Woche, mit 95 % Sicherheit das %4- bis %5-Fache.</translation>
    </message>
    <message>
        <source>Rose from %1 to %2 per minute: %3 times last week’s rate, with 95 % confidence %4 to %5 times.</source>
        <translation>Gestiegen von %1 auf %2 pro Minute: das %3-Fache der letzten Woche, mit 95 % Sicherheit das %4- bis %5-Fache.</translation>
    </message>
    <message>
        <source>Too close to tell yet: %1 → %2 per minute, which is anything between %3 and %4 times last week’s rate.</source>
        <translation>Noch zu nah beieinander: %1 → %2 pro Minute, also irgendetwas zwischen dem %3- und dem %4-Fachen der letzten Woche.</translation>
    </message>
</context>
<context>
    <name>QuestionStore</name>
    <message>
        <source>A question needs a text. Nothing was changed. Write it as a panel would ask it.</source>
        <translation>Eine Frage braucht einen Text. Nichts wurde geändert. Bitte so schreiben, wie sie im Gespräch gestellt würde.</translation>
    </message>
    <message>
        <source>There is no question %1 of your own. Nothing was changed. The built-in ones cannot be removed.</source>
        <translation>Eine eigene Frage %1 gibt es nicht. Nichts wurde geändert. Mitgelieferte Fragen lassen sich nicht entfernen.</translation>
    </message>
    <message>
        <source>A text of the question “%1” has %2 characters and the most is %3. Nothing was changed.</source>
        <translation>Ein Text der Frage „%1“ hat %2 Zeichen, mehr als %3 sind nicht möglich. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A set of questions needs a name. Nothing was changed. Name the company or role.</source>
        <translation>Eine Fragensammlung braucht einen Namen. Nichts wurde geändert. Nennen Sie die Firma oder Stelle.</translation>
    </message>
    <message>
        <source>The set “%1” cannot be kept: its name may have %2 characters and its advertisement %3. Nothing was changed.</source>
        <translation>Die Sammlung „%1“ lässt sich so nicht aufbewahren: Ihr Name darf %2 Zeichen haben, ihre Stellenanzeige %3. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no question %1. Nothing was changed.</source>
        <translation>Es gibt keine Frage %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The question “%1” is in this library already. Nothing was changed.</source>
        <translation>Die Frage „%1“ ist schon in dieser Bibliothek. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no question %1 of your own. Nothing was changed.</source>
        <translation>Es gibt keine eigene Frage %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The question %1 has the words it came with. Nothing was changed.</source>
        <translation>Die Frage %1 hat noch die mitgelieferten Worte. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no set %1. Nothing was changed.</source>
        <translation>Es gibt keine Sammlung %1. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Machine learning</source>
        <translation>Maschinelles Lernen</translation>
    </message>
    <message>
        <source>MLOps</source>
        <translation>MLOps</translation>
    </message>
    <message>
        <source>General themes</source>
        <translation>Allgemeine Themen</translation>
    </message>
    <message>
        <source>Answered directly</source>
        <translation>Direkt beantwortet</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ihre eigenen</translation>
    </message>
</context>
<context>
    <name>ReactionEstimate</name>
    <message>
        <source>%1 of %2 sounds were answered, too few to tell. Your reaction time stays as it was; try once more when you can listen undisturbed.</source>
        <translation>%1 von %2 Stimmen wurden beantwortet, zu wenige für ein Ergebnis. Ihre Reaktionszeit bleibt, wie sie war; versuchen Sie es noch einmal, wenn Sie ungestört zuhören können.</translation>
    </message>
    <message>
        <source>The presses came too far apart to tell a typical time. Your reaction time stays as it was; try once more, with one press for each sound.</source>
        <translation>Die Tastendrücke lagen zu weit auseinander, um eine typische Zeit zu nennen. Ihre Reaktionszeit bleibt, wie sie war; versuchen Sie es noch einmal, mit einem Tastendruck je Stimme.</translation>
    </message>
    <message>
        <source>Most of the rising sounds were answered too. Your reaction time stays as it was; try once more and press at the falling ones only.</source>
        <translation>Auch die meisten steigenden Stimmen wurden beantwortet. Ihre Reaktionszeit bleibt, wie sie war; versuchen Sie es noch einmal und drücken Sie nur bei den fallenden.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>All seven facts are there.</source>
        <translation>Alle sieben Angaben sind da.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the seven facts is (are) missing: %1.</source>
        <translation>
            <numerusform>%n der sieben Angaben fehlt: %1.</numerusform>
            <numerusform>%n der sieben Angaben fehlen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a technical and a business number.</source>
        <translation>Es gibt eine technische und eine geschäftliche Zahl.</translation>
    </message>
    <message>
        <source>A technical and a business number are missing.</source>
        <translation>Eine technische und eine geschäftliche Zahl fehlen.</translation>
    </message>
    <message>
        <source>A technical number is missing, such as a latency or an error rate.</source>
        <translation>Eine technische Zahl fehlt, etwa eine Latenz oder eine Fehlerrate.</translation>
    </message>
    <message>
        <source>A business number is missing: what did it save, earn or make possible?</source>
        <translation>Eine geschäftliche Zahl fehlt: Was hat es gespart, eingebracht oder ermöglicht?</translation>
    </message>
    <message>
        <source>There is no number to defend yet.</source>
        <translation>Noch gibt es keine Zahl zu verteidigen.</translation>
    </message>
    <message>
        <source>Every number can be defended in a follow-up.</source>
        <translation>Jede Zahl hält einer Nachfrage stand.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) cannot be defended yet. Look up how they were measured, or leave them out.</source>
        <translation>
            <numerusform>%n Zahl hält noch keiner Nachfrage stand. Sehen Sie nach, wie sie gemessen wurde, oder lassen Sie sie weg.</numerusform>
            <numerusform>%n Zahlen halten noch keiner Nachfrage stand. Sehen Sie nach, wie sie gemessen wurden, oder lassen Sie sie weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was shipped, so no rollback threshold is wanted.</source>
        <translation>Nichts wurde ausgeliefert, also braucht es keinen Grenzwert zum Zurückrollen.</translation>
    </message>
    <message>
        <source>The rollback threshold is named.</source>
        <translation>Der Grenzwert zum Zurückrollen ist genannt.</translation>
    </message>
    <message>
        <source>It was shipped: name the threshold at which it would have been taken back.</source>
        <translation>Es wurde ausgeliefert: Nennen Sie den Grenzwert, bei dem Sie zurückgerollt hätten.</translation>
    </message>
    <message>
        <source>It was never rehearsed aloud.</source>
        <translation>Sie wurde noch nie laut geübt.</translation>
    </message>
    <message>
        <source>Rehearsed today.</source>
        <translation>Heute geübt.</translation>
    </message>
    <message numerus="yes">
        <source>Last rehearsed %n day(s) ago.</source>
        <translation>
            <numerusform>Zuletzt vor %n Tag geübt.</numerusform>
            <numerusform>Zuletzt vor %n Tagen geübt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last rehearsed %n day(s) ago. Record a take this week.</source>
        <translation>
            <numerusform>Zuletzt vor %n Tag geübt. Nehmen Sie diese Woche eine Aufnahme auf.</numerusform>
            <numerusform>Zuletzt vor %n Tagen geübt. Nehmen Sie diese Woche eine Aufnahme auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes two takes to see whether faults fall.</source>
        <translation>Erst zwei Aufnahmen zeigen, ob die Fehler weniger werden.</translation>
    </message>
    <message>
        <source>The latest takes have no faults flagged.</source>
        <translation>In den letzten Aufnahmen ist kein Fehler markiert.</translation>
    </message>
    <message>
        <source>Faults per minute fell from %1 to %2.</source>
        <translation>Die Fehler pro Minute fielen von %1 auf %2.</translation>
    </message>
    <message>
        <source>Faults per minute went from %1 to %2. Rehearse with one thing to change.</source>
        <translation>Die Fehler pro Minute gingen von %1 auf %2. Üben Sie mit einem einzigen Vorsatz.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>An answer is already being recorded. It goes on. Stop it before the next one.</source>
        <translation>Es wird schon eine Antwort aufgenommen. Sie läuft weiter. Bitte erst beenden, dann die nächste beginnen.</translation>
    </message>
    <message>
        <source>Nothing came from the microphone, so no take was kept. Everything else is safe. Check the microphone with the level test, then try again.</source>
        <translation>Vom Mikrofon kam nichts, deshalb blieb keine Aufnahme. Alles andere ist sicher. Bitte das Mikrofon mit dem Pegeltest prüfen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Your answer is recorded and safe on the disk, but the library could not be written to. Make room, then start Starling again: the take comes back by itself.</source>
        <translation>Die Antwort ist aufgenommen und sicher auf dem Datenträger, aber in die Bibliothek ließ sich nicht schreiben. Bitte Platz schaffen und Starling neu starten: Die Aufnahme kommt von selbst zurück.</translation>
    </message>
</context>
<context>
    <name>ReservedKeys</name>
    <message>
        <source>to the previous flag</source>
        <translation>zur vorigen Flagge</translation>
    </message>
    <message>
        <source>to the next flag</source>
        <translation>zur nächsten Flagge</translation>
    </message>
    <message>
        <source>slower by a tenth</source>
        <translation>ein Zehntel langsamer</translation>
    </message>
    <message>
        <source>faster by a tenth</source>
        <translation>ein Zehntel schneller</translation>
    </message>
    <message>
        <source>The review page uses the key %1 itself: %2. Choose another one; nothing was changed.</source>
        <translation>Die Durchsicht braucht die Taste %1 selbst: %2. Bitte eine andere wählen; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ReviewStore</name>
    <message>
        <source>There is no take %1 in this library. Nothing was changed.</source>
        <translation>Eine Aufnahme %1 gibt es in dieser Bibliothek nicht. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>SampleAnswer</name>
    <message>
        <source>The sample answers in this copy of Starling are damaged. Your own library is not concerned; installing Starling again brings them back.</source>
        <translation>Die Beispielantworten in diesem Starling sind beschädigt. Die eigene Bibliothek ist nicht betroffen; eine neue Installation von Starling bringt sie zurück.</translation>
    </message>
</context>
<context>
    <name>SampleLibrary</name>
    <message>
        <source>Stopped. The sample takes made so far are in the library.</source>
        <translation>Angehalten. Die bisher erzeugten Beispielaufnahmen sind in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>SampleSound</name>
    <message>
        <source>The sample takes could not be written. Nothing of yours was touched; check the room on the disk and try again.</source>
        <translation>Die Beispielaufnahmen ließen sich nicht schreiben. Nichts Eigenes wurde berührt; bitte den Platz auf dem Datenträger prüfen und es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>SegmentKeys</name>
    <message>
        <source>Space or →</source>
        <translation>Leertaste oder →</translation>
    </message>
    <message>
        <source>While recording: next segment</source>
        <translation>Beim Aufnehmen: nächster Abschnitt</translation>
    </message>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>While recording: that segment</source>
        <translation>Beim Aufnehmen: dieser Abschnitt</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>While recording: take the last mark back</source>
        <translation>Beim Aufnehmen: letzte Marke zurücknehmen</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>While recording: pause or resume</source>
        <translation>Beim Aufnehmen: anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>While recording: hide or show everything</source>
        <translation>Beim Aufnehmen: alles aus- oder einblenden</translation>
    </message>
    <message>
        <source>Esc, S or Ctrl+Return</source>
        <translation>Esc, S oder Strg+Eingabe</translation>
    </message>
    <message>
        <source>While recording: stop and keep the take</source>
        <translation>Beim Aufnehmen: beenden und behalten</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Show the next hidden bullet</source>
        <translation>Den nächsten verdeckten Stichpunkt zeigen</translation>
    </message>
</context>
<context>
    <name>SegmentTrack</name>
    <message>
        <source>A segment cannot begin before the take does.</source>
        <translation>Ein Abschnitt kann nicht vor der Aufnahme beginnen.</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Not marked yet. Mark it from 1 to 5.</source>
        <translation>Noch nicht bewertet. Bewerten Sie es von 1 bis 5.</translation>
    </message>
    <message>
        <source>You marked it %1 of 5.</source>
        <translation>Sie haben es mit %1 von 5 bewertet.</translation>
    </message>
    <message numerus="yes">
        <source>It answers %n question(s); %1 are wanted.</source>
        <translation>
            <numerusform>Sie beantwortet %n Frage; gewünscht sind %1.</numerusform>
            <numerusform>Sie beantwortet %n Fragen; gewünscht sind %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet. Say when the story happened.</source>
        <translation>Noch nicht bekannt. Sagen Sie, wann die Geschichte geschah.</translation>
    </message>
    <message>
        <source>It happened within the last two years.</source>
        <translation>Sie geschah in den letzten zwei Jahren.</translation>
    </message>
    <message>
        <source>It happened two to three years ago and counts less every month.</source>
        <translation>Sie geschah vor zwei bis drei Jahren und zählt jeden Monat weniger.</translation>
    </message>
    <message>
        <source>It happened three years ago or earlier.</source>
        <translation>Sie geschah vor drei Jahren oder früher.</translation>
    </message>
</context>
<context>
    <name>SoundImport</name>
    <message>
        <source>“%1” holds no sound at all. It was left as it is; choose another recording.</source>
        <translation>„%1“ enthält gar keinen Ton. Die Datei blieb, wie sie ist; bitte eine andere Aufnahme wählen.</translation>
    </message>
</context>
<context>
    <name>SoundOutput</name>
    <message>
        <source>The loudspeaker could not be opened, so nothing is playing. The recording is safe; connect the device or choose another one in the settings.</source>
        <translation>Der Lautsprecher ließ sich nicht öffnen, deshalb ist nichts zu hören. Die Aufnahme ist sicher; bitte das Gerät anschließen oder in den Einstellungen ein anderes wählen.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone, so playing was paused. The recording is safe; connect the device or choose another one, and play on.</source>
        <translation>Der Lautsprecher ist nicht mehr da, deshalb wurde die Wiedergabe angehalten. Die Aufnahme ist sicher; bitte das Gerät anschließen oder ein anderes wählen und weiterspielen.</translation>
    </message>
</context>
<context>
    <name>SoundPass</name>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation>Wie gewünscht angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>SoundSuggestions</name>
    <message>
        <source>Nothing is said for %1 s.</source>
        <translation>%1 s lang wird nichts gesagt.</translation>
    </message>
    <message>
        <source>The answer goes on for %1 s after the cap.</source>
        <translation>Die Antwort geht %1 s über die Grenze hinaus.</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Segment</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Percentile or slice</source>
        <translation>Perzentil oder Ausschnitt</translation>
    </message>
    <message>
        <source>How measured</source>
        <translation>Wie gemessen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Can I defend it?</source>
        <translation>Kann ich sie verteidigen?</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Möglichkeit</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Betonung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es war</translation>
    </message>
    <message>
        <source>Company or team</source>
        <translation>Firma oder Team</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Track emphasis</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Business goal</source>
        <translation>Geschäftsziel</translation>
    </message>
    <message>
        <source>Problem type</source>
        <translation>Art des Problems</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Meine Rolle</translation>
    </message>
    <message>
        <source>Main obstacle</source>
        <translation>Größtes Hindernis</translation>
    </message>
    <message>
        <source>Key decision</source>
        <translation>Wichtigste Entscheidung</translation>
    </message>
    <message>
        <source>Measurable result</source>
        <translation>Messbares Ergebnis</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Gerippe</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>Rejected options</source>
        <translation>Verworfene Möglichkeiten</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Wie entschieden wurde</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Rollback threshold</source>
        <translation>Grenzwert zum Zurückrollen</translation>
    </message>
    <message>
        <source>Accomplished</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>As measured by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>By doing</source>
        <translation>Dadurch, dass</translation>
    </message>
    <message>
        <source>So what? The number</source>
        <translation>Na und? Die Zahl</translation>
    </message>
    <message>
        <source>So what? For the business</source>
        <translation>Na und? Fürs Geschäft</translation>
    </message>
    <message>
        <source>So what? What lasted</source>
        <translation>Na und? Was geblieben ist</translation>
    </message>
    <message>
        <source>In 30 seconds</source>
        <translation>In 30 Sekunden</translation>
    </message>
    <message>
        <source>In 2 minutes</source>
        <translation>In 2 Minuten</translation>
    </message>
    <message>
        <source>In 5 minutes</source>
        <translation>In 5 Minuten</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Opening for a research panel</source>
        <translation>Einstieg vor Forschenden</translation>
    </message>
    <message>
        <source>Opening for a platform panel</source>
        <translation>Einstieg vor Plattformleuten</translation>
    </message>
    <message>
        <source>Company emphasis</source>
        <translation>Betonung je Firma</translation>
    </message>
    <message>
        <source>Questions it answers</source>
        <translation>Fragen, die sie beantwortet</translation>
    </message>
    <message>
        <source>Personal role</source>
        <translation>Eigene Rolle</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Nähe zur Stelle</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>StoryExport</name>
    <message>
        <source>Markdown holds one story a file, so “%1” must be a folder that can be made. Nothing was written.</source>
        <translation>Markdown hält eine Geschichte je Datei, also muss „%1“ ein Ordner sein, der sich anlegen lässt. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>StoryFile</name>
    <message>
        <source>Line %1: %2 Nothing was taken in.</source>
        <translation>Zeile %1: %2 Nichts wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>StoryFileReader</name>
    <message>
        <source>The file is larger than %1 MB, more than any story bank. Nothing was taken in.</source>
        <translation>Die Datei ist größer als %1 MB, mehr als jede Geschichtensammlung. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Stories are read from files that end in .json or .md. Nothing was taken in.</source>
        <translation>Geschichten werden aus Dateien gelesen, die auf .json oder .md enden. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>“%1” is there twice, with the same id or title and different contents. Nothing was taken in; take one of them away.</source>
        <translation>„%1“ kommt zweimal vor, mit gleicher Kennung oder gleichem Titel und verschiedenem Inhalt. Nichts wurde übernommen; nehmen Sie eine davon weg.</translation>
    </message>
</context>
<context>
    <name>StoryImport</name>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (übernommen)</translation>
    </message>
    <message>
        <source>The stories here have changed since the file was compared with them. Nothing was taken in; import it again.</source>
        <translation>Die Geschichten hier haben sich geändert, seit die Datei mit ihnen verglichen wurde. Nichts wurde übernommen; importieren Sie die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>StoryJson</name>
    <message>
        <source>A story has no key “%1”.</source>
        <translation>Eine Geschichte hat keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>“%1” is an object in braces.</source>
        <translation>„%1“ ist ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>“%1” is a text in quotes.</source>
        <translation>„%1“ ist ein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>„%1“ ist true oder false.</translation>
    </message>
    <message>
        <source>“%1” has no question.</source>
        <translation>„%1“ hat keine Frage.</translation>
    </message>
    <message>
        <source>“%1” is a list in brackets.</source>
        <translation>„%1“ ist eine Liste in eckigen Klammern.</translation>
    </message>
    <message>
        <source>A story is an object in braces.</source>
        <translation>Eine Geschichte ist ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>A story needs a title.</source>
        <translation>Eine Geschichte braucht einen Titel.</translation>
    </message>
    <message>
        <source>“%1” is a list in the form of JSON.</source>
        <translation>„%1“ ist eine Liste in der Form von JSON.</translation>
    </message>
    <message>
        <source>This JSON does not hold stories of Starling: its “format” is not “starling-stories”. Nothing was taken in.</source>
        <translation>Dieses JSON enthält keine Geschichten von Starling: Sein „format“ ist nicht „starling-stories“. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>These stories were written by a later version of Starling (form %1, and this one reads form %2). Nothing was taken in; install the later version to read them.</source>
        <translation>Diese Geschichten hat eine spätere Version von Starling geschrieben (Form %1, diese liest Form %2). Nichts wurde übernommen; installieren Sie die spätere Version, um sie zu lesen.</translation>
    </message>
    <message>
        <source>“version” is the number 1.</source>
        <translation>„version“ ist die Zahl 1.</translation>
    </message>
    <message>
        <source>A file of stories has no key “%1”.</source>
        <translation>Eine Datei mit Geschichten hat keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>“stories” is a list in brackets.</source>
        <translation>„stories“ ist eine Liste in eckigen Klammern.</translation>
    </message>
    <message>
        <source>This is not JSON (%1).</source>
        <translation>Das ist kein JSON (%1).</translation>
    </message>
    <message>
        <source>Another story in this file has the same id or title.</source>
        <translation>Eine andere Geschichte in dieser Datei hat dieselbe Kennung oder denselben Titel.</translation>
    </message>
    <message>
        <source>A story has no field “%1”. Nothing was changed.</source>
        <translation>Eine Geschichte hat kein Feld „%1“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>StoryMarkdown</name>
    <message>
        <source>“%1” is no part of a story.</source>
        <translation>„%1“ ist kein Teil einer Geschichte.</translation>
    </message>
    <message>
        <source>“%1” is there a second time; a file holds one story, and each part once.</source>
        <translation>„%1“ steht zum zweiten Mal da; eine Datei enthält eine Geschichte und jeden Teil einmal.</translation>
    </message>
    <message>
        <source>Before the first “##” heading, lines look like “- Company or team: Example”.</source>
        <translation>Vor der ersten Überschrift mit „##“ sehen Zeilen aus wie „- Company or team: Beispiel“.</translation>
    </message>
    <message>
        <source>A line of this list begins with “- ”.</source>
        <translation>Eine Zeile dieser Liste beginnt mit „- “.</translation>
    </message>
    <message>
        <source>“%1” is no column of this table, or is there a second time.</source>
        <translation>„%1“ ist keine Spalte dieser Tabelle oder steht zum zweiten Mal da.</translation>
    </message>
    <message>
        <source>This row has more cells than the table’s heading.</source>
        <translation>Diese Zeile hat mehr Zellen als der Kopf der Tabelle.</translation>
    </message>
    <message>
        <source>“%1” wants a heading of its own.</source>
        <translation>„%1“ braucht eine eigene Überschrift.</translation>
    </message>
    <message>
        <source>Here a question is missing.</source>
        <translation>Hier fehlt eine Frage.</translation>
    </message>
    <message>
        <source>A story needs a title, such as “# Rolled back a model in an hour”.</source>
        <translation>Eine Geschichte braucht einen Titel, etwa „# Ein Modell in einer Stunde zurückgerollt“.</translation>
    </message>
</context>
<context>
    <name>StoryStore</name>
    <message>
        <source>There is no story %1 in this library. Nothing was changed.</source>
        <translation>Eine Geschichte %1 gibt es in dieser Bibliothek nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The story “%1” is in this library already. Nothing was changed.</source>
        <translation>Die Geschichte „%1“ ist schon in dieser Bibliothek. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The story “%1” has no id of its own. Nothing was changed.</source>
        <translation>Die Geschichte „%1“ hat keine eigene Kennung. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>“%1” has %2 characters and the most is %3.</source>
        <translation>„%1“ hat %2 Zeichen, mehr als %3 sind nicht möglich.</translation>
    </message>
    <message>
        <source>“%1” is marked from 1 to 5, not %2.</source>
        <translation>„%1“ wird mit 1 bis 5 benotet, nicht mit %2.</translation>
    </message>
    <message>
        <source>“%1” has %2 entries and the most is %3.</source>
        <translation>„%1“ hat %2 Einträge, mehr als %3 sind nicht möglich.</translation>
    </message>
    <message>
        <source>A story needs a title. Nothing was changed. Give it a few words.</source>
        <translation>Eine Geschichte braucht einen Titel. Nichts wurde geändert. Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>The story “%1” cannot be kept like this: %2 Nothing was changed.</source>
        <translation>Die Geschichte „%1“ lässt sich so nicht aufbewahren: %2 Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>StoryValues</name>
    <message>
        <source>“%1” is one of these: %2.</source>
        <translation>„%1“ ist eines von diesen: %2.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters and the most is %3.</source>
        <translation>„%1“ hat %2 Zeichen, mehr als %3 sind nicht möglich.</translation>
    </message>
    <message>
        <source>“%1” needs a date such as 2025-03-14.</source>
        <translation>„%1“ braucht ein Datum wie 2025-03-14.</translation>
    </message>
    <message>
        <source>“%1” needs a date or a time such as 2025-03-14T09:30:00+01:00.</source>
        <translation>„%1“ braucht ein Datum oder eine Zeit wie 2025-03-14T09:30:00+01:00.</translation>
    </message>
    <message>
        <source>“%1” is yes or no.</source>
        <translation>„%1“ ist yes oder no.</translation>
    </message>
    <message>
        <source>“%1” is a whole number from 1 to 5.</source>
        <translation>„%1“ ist eine ganze Zahl von 1 bis 5.</translation>
    </message>
    <message>
        <source>“%1” has %2 entries and the most is %3.</source>
        <translation>„%1“ hat %2 Einträge, mehr als %3 sind nicht möglich.</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>Model performance</source>
        <translation>Modellgüte</translation>
    </message>
    <message>
        <source>Business impact</source>
        <translation>Wirkung fürs Geschäft</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Größenordnung</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Team impact</source>
        <translation>Wirkung im Team</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Only the direction</source>
        <translation>Nur die Richtung</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Facts complete</source>
        <translation>Angaben vollständig</translation>
    </message>
    <message>
        <source>Technical and business number</source>
        <translation>Technische und geschäftliche Zahl</translation>
    </message>
    <message>
        <source>Numbers defensible</source>
        <translation>Zahlen halten stand</translation>
    </message>
    <message>
        <source>Rollback threshold</source>
        <translation>Grenzwert zum Zurückrollen</translation>
    </message>
    <message>
        <source>Rehearsed lately</source>
        <translation>Kürzlich geübt</translation>
    </message>
    <message>
        <source>Faults falling</source>
        <translation>Fehler werden weniger</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ bereit</translation>
    </message>
    <message>
        <source>○ nothing ready yet</source>
        <translation>○ noch nichts bereit</translation>
    </message>
    <message>
        <source>◐ %1 of %2 ready</source>
        <extracomment>Parts of a story&apos;s readiness: &quot;◐ 3 of 5 ready&quot;</extracomment>
        <translation>◐ %1 von %2 bereit</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Month and year, as QDate formats them</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>This text has %1 characters, and a field holds %2 at most. Nothing was pasted and nothing is changed; paste a shorter part of it.</source>
        <translation>Dieser Text hat %1 Zeichen, und ein Feld fasst höchstens %2. Nichts wurde eingefügt und nichts ist geändert; bitte einen kürzeren Teil davon einfügen.</translation>
    </message>
</context>
<context>
    <name>SystemCaptureDevice</name>
    <message>
        <source>The microphone could not be opened. Nothing was lost; check that it is plugged in, or choose another.</source>
        <translation>Das Mikrofon ließ sich nicht öffnen. Nichts ging verloren; bitte prüfen, ob es angesteckt ist, oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>There is no microphone. Nothing was lost; plug one in and try again.</source>
        <translation>Es ist kein Mikrofon da. Nichts ging verloren; bitte eines anstecken und es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>TakeComparison</name>
    <message>
        <source>The same in both.</source>
        <translation>In beiden gleich.</translation>
    </message>
    <message>
        <source>%1 → %2 per minute: fewer, and more of a difference than chance would often bring. Two takes are no trend yet.</source>
        <translation>%1 → %2 pro Minute: weniger, und ein größerer Unterschied, als der Zufall oft brächte. Zwei Aufnahmen sind noch kein Trend.</translation>
    </message>
    <message>
        <source>%1 → %2 per minute: more, and more of a difference than chance would often bring. Two takes are no trend yet.</source>
        <translation>%1 → %2 pro Minute: mehr, und ein größerer Unterschied, als der Zufall oft brächte. Zwei Aufnahmen sind noch kein Trend.</translation>
    </message>
    <message>
        <source>%1 → %2 per minute: two takes can differ this much by chance.</source>
        <translation>%1 → %2 pro Minute: So weit können zwei Aufnahmen zufällig auseinanderliegen.</translation>
    </message>
</context>
<context>
    <name>TakeExporter</name>
    <message>
        <source>The file’s name must end in .%1 for this format; nothing was written.</source>
        <translation>Der Dateiname muss bei diesem Format auf .%1 enden; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This take’s sound is missing from the library; its marks and flags are safe, and the library can be checked for it.</source>
        <translation>Der Ton dieser Aufnahme fehlt in der Bibliothek; ihre Marken und Flaggen sind sicher, und die Bibliothek lässt sich darauf prüfen.</translation>
    </message>
    <message>
        <source>“%1” occurs more than once in this take; choose one by its number: %2.</source>
        <translation>„%1“ kommt in dieser Aufnahme mehrmals vor; bitte über die Nummer wählen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>This take has no segment “%1”; it has %n segment(s), counted from 1.</source>
        <translation>
            <numerusform>Diese Aufnahme hat keinen Abschnitt „%1“; sie hat %n Abschnitt.</numerusform>
            <numerusform>Diese Aufnahme hat keinen Abschnitt „%1“; sie hat %n Abschnitte, ab 1 gezählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeFileDialogs</name>
    <message>
        <source>Import recordings</source>
        <translation>Aufnahmen importieren</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>Aufnahmen (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>WAV sound (%1)</source>
        <translation>WAV-Ton (%1)</translation>
    </message>
    <message>
        <source>FLAC sound (%1)</source>
        <translation>FLAC-Ton (%1)</translation>
    </message>
    <message>
        <source>Audacity labels (%1)</source>
        <translation>Audacity-Textmarken (%1)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>WebVTT subtitles (%1)</source>
        <translation>WebVTT-Untertitel (%1)</translation>
    </message>
    <message>
        <source>Praat TextGrid (%1)</source>
        <translation>Praat-TextGrid (%1)</translation>
    </message>
    <message>
        <source>CSV table (%1)</source>
        <translation>CSV-Tabelle (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>PDF report (%1)</source>
        <translation>PDF-Bericht (%1)</translation>
    </message>
</context>
<context>
    <name>TakeImporter</name>
    <message>
        <source>The labels go on past the end of the recording, so they seem to belong to another one; nothing was taken in.</source>
        <translation>Die Textmarken reichen über das Ende der Aufnahme hinaus und gehören wohl zu einer anderen; nichts wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>TakeSheet</name>
    <message>
        <source>The report could not be drawn; nothing was written. The take is safe.</source>
        <translation>Der Bericht ließ sich nicht zeichnen; nichts wurde geschrieben. Die Aufnahme ist sicher.</translation>
    </message>
</context>
<context>
    <name>TakeStorage</name>
    <message>
        <source>The recording could not begin because its file could not be created. Nothing was changed; check that the library&apos;s folder can be written to.</source>
        <translation>Die Aufnahme konnte nicht beginnen, weil sich ihre Datei nicht anlegen ließ. Nichts wurde geändert; bitte prüfen, ob der Ordner der Bibliothek beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>TakeStore</name>
    <message>
        <source>There is no take %1 in this library. Nothing was changed.</source>
        <translation>Eine Aufnahme %1 gibt es in dieser Bibliothek nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The take has no flag %1. Nothing was changed.</source>
        <translation>Die Aufnahme hat keine Flagge %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no story %1 in this library. Nothing was changed.</source>
        <translation>Eine Geschichte %1 gibt es in dieser Bibliothek nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A flag needs a kind and a place in the take that does not end before it begins. Nothing was changed.</source>
        <translation>Eine Flagge braucht eine Art und eine Stelle in der Aufnahme, die nicht endet, bevor sie beginnt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Grades go from 1 to 5. Nothing was changed.</source>
        <translation>Noten gehen von 1 bis 5. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A take needs an id, the time it was recorded and a length. Nothing was changed.</source>
        <translation>Eine Aufnahme braucht eine Kennung, ihren Zeitpunkt und eine Länge. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This take is already complete. Nothing was changed.</source>
        <translation>Diese Aufnahme ist schon vollständig. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library already holds a take %1. Nothing was changed.</source>
        <translation>Die Bibliothek enthält schon eine Aufnahme %1. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>TakeWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 thin</source>
        <translation>%1 dünn</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1 +%2 !!</source>
        <translation>%1 +%2 !!</translation>
    </message>
    <message>
        <source>Thin: shorter than %1.</source>
        <translation>Dünn: kürzer als %1.</translation>
    </message>
    <message>
        <source>The right length: within the cap of %1.</source>
        <translation>Die richtige Länge: innerhalb der Obergrenze von %1.</translation>
    </message>
    <message>
        <source>%1 past the cap of %2.</source>
        <translation>%1 über der Obergrenze von %2.</translation>
    </message>
    <message>
        <source>Far over: %1 past the cap of %2.</source>
        <translation>Weit darüber: %1 über der Obergrenze von %2.</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>gerettet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>QLocale&apos;s pattern of a day and a month</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>The trace file “%1” cannot be written; choose another place for it.</source>
        <translation>Die Spurdatei „%1“ lässt sich nicht schreiben; bitte einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>Transcode</name>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation>Wie gewünscht angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The compressed copy did not come out the same as the recording, so it was thrown away. The recording is safe and stays as it is.</source>
        <translation>Die komprimierte Kopie glich der Aufnahme nicht und wurde verworfen. Die Aufnahme ist sicher und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” ends in neither .wav nor .flac. Nothing was written; choose one of these endings.</source>
        <translation>„%1“ endet weder auf .wav noch auf .flac. Nichts wurde geschrieben; bitte eine dieser Endungen wählen.</translation>
    </message>
    <message>
        <source>The speed %1 is out of range. Nothing was written; choose one from 0.5 to 3.</source>
        <translation>Die Geschwindigkeit %1 liegt außerhalb des Bereichs. Nichts wurde geschrieben; bitte eine von 0.5 bis 3 wählen.</translation>
    </message>
    <message>
        <source>There is no sound in this part of the recording. Nothing was written; choose a part within its length.</source>
        <translation>In diesem Teil der Aufnahme ist kein Ton. Nichts wurde geschrieben; bitte einen Teil innerhalb ihrer Länge wählen.</translation>
    </message>
</context>
<context>
    <name>TrendSentences</name>
    <message>
        <source>Are the “we”s falling?</source>
        <translation>Wird das „Wir“ seltener?</translation>
    </message>
    <message>
        <source>Are the fillers thinning out?</source>
        <translation>Werden die Füllwörter weniger?</translation>
    </message>
    <message>
        <source>Are strong moments growing? (%1)</source>
        <translation>Nehmen starke Momente zu? (%1)</translation>
    </message>
    <message>
        <source>Is “%1” falling?</source>
        <translation>Wird „%1“ seltener?</translation>
    </message>
    <message>
        <source>How often is “%1” flagged?</source>
        <translation>Wie oft steht „%1“?</translation>
    </message>
    <message>
        <source>Do answers stay within their cap?</source>
        <translation>Bleiben die Antworten in der Grenze?</translation>
    </message>
    <message>
        <source>Is the setup short enough?</source>
        <translation>Ist der Einstieg kurz genug?</translation>
    </message>
    <message>
        <source>Does the action get its share?</source>
        <translation>Bekommt die Handlung ihren Anteil?</translation>
    </message>
    <message>
        <source>Is there room for the outcome?</source>
        <translation>Ist Platz für den Ausgang?</translation>
    </message>
    <message>
        <source>How long are the answers?</source>
        <translation>Wie lang sind die Antworten?</translation>
    </message>
    <message>
        <source>No take this week yet.</source>
        <translation>Diese Woche noch keine Aufnahme.</translation>
    </message>
    <message>
        <source>None this week or last.</source>
        <translation>Weder diese noch letzte Woche.</translation>
    </message>
    <message>
        <source>No answer went past its cap this week; last week they did by %1 in all.</source>
        <translation>Diese Woche überschritt keine Antwort ihre Grenze; letzte Woche waren es zusammen %1.</translation>
    </message>
    <message>
        <source>No answer went past its cap this week.</source>
        <translation>Diese Woche überschritt keine Antwort ihre Grenze.</translation>
    </message>
    <message>
        <source>Past the cap by %1 in all this week.</source>
        <translation>Diese Woche zusammen %1 über der Grenze.</translation>
    </message>
    <message>
        <source>Past the cap by %1 in all this week, %2 last week.</source>
        <translation>Diese Woche zusammen %1 über der Grenze, letzte Woche %2.</translation>
    </message>
    <message>
        <source>No marked take this week yet; last week it was %1.</source>
        <translation>Diese Woche noch keine Aufnahme mit Marken; letzte Woche waren es %1.</translation>
    </message>
    <message>
        <source>No take with marked segments this week or last.</source>
        <translation>Weder diese noch letzte Woche eine Aufnahme mit markierten Abschnitten.</translation>
    </message>
    <message>
        <source>%1 this week, %2 last week.</source>
        <translation>%1 diese Woche, %2 letzte Woche.</translation>
    </message>
    <message>
        <source>%1 this week.</source>
        <translation>%1 diese Woche.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 this week, below the target of %2.</source>
        <translation>%1 diese Woche, unter dem Ziel von %2.</translation>
    </message>
    <message>
        <source>%1 this week, above the target of %2.</source>
        <translation>%1 diese Woche, über dem Ziel von %2.</translation>
    </message>
    <message>
        <source>%1 this week, on target (%2).</source>
        <translation>%1 diese Woche, im Ziel (%2).</translation>
    </message>
    <message>
        <source>%1 on average this week.</source>
        <translation>%1 im Mittel diese Woche.</translation>
    </message>
    <message>
        <source>%1 on average this week, %2 last week.</source>
        <translation>%1 im Mittel diese Woche, %2 letzte Woche.</translation>
    </message>
    <message>
        <source>per minute spoken</source>
        <translation>pro gesprochener Minute</translation>
    </message>
    <message>
        <source>per take</source>
        <translation>pro Aufnahme</translation>
    </message>
    <message>
        <source>of the marked time</source>
        <translation>der markierten Zeit</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3
%4</source>
        <translation>%1: %2 %3
%4</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>This week: %n take(s), %1 spoken.</source>
        <translation>
            <numerusform>Diese Woche: eine Aufnahme, %1 gesprochen.</numerusform>
            <numerusform>Diese Woche: %n Aufnahmen, %1 gesprochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last week: %n take(s), %1 spoken.</source>
        <translation>
            <numerusform>Letzte Woche: eine Aufnahme, %1 gesprochen.</numerusform>
            <numerusform>Letzte Woche: %n Aufnahmen, %1 gesprochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in all: too few to tell how things are going. A few more, and the charts begin to mean something.</source>
        <translation>
            <numerusform>Insgesamt eine Aufnahme: zu wenig, um etwas über den Verlauf zu sagen. Mit ein paar mehr sagen die Diagramme etwas aus.</numerusform>
            <numerusform>Insgesamt %n Aufnahmen: zu wenig, um etwas über den Verlauf zu sagen. Mit ein paar mehr sagen die Diagramme etwas aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No kind of flag has changed from last week by more than chance would bring.</source>
        <translation>Keine Flaggenart hat sich gegenüber der letzten Woche stärker geändert, als der Zufall brächte.</translation>
    </message>
</context>
<context>
    <name>WavRecovery</name>
    <message>
        <source>A recording that was cut short could not be repaired. Its file is untouched; check the disk and its permissions, then start again.</source>
        <translation>Eine abgebrochene Aufnahme ließ sich nicht wiederherstellen. Ihre Datei ist unberührt; bitte Datenträger und Rechte prüfen und neu starten.</translation>
    </message>
    <message>
        <source>The sound of a recording that was cut short is not there. Nothing else is affected; look for it in a backup.</source>
        <translation>Der Ton einer abgebrochenen Aufnahme ist nicht da. Sonst ist nichts betroffen; bitte in einer Sicherung danach suchen.</translation>
    </message>
    <message>
        <source>A recording was cut short before any of its sound reached the disk. Its file was left as it is; nothing can be brought back from it.</source>
        <translation>Eine Aufnahme brach ab, bevor etwas von ihrem Ton den Datenträger erreichte. Ihre Datei blieb, wie sie ist; aus ihr lässt sich nichts zurückholen.</translation>
    </message>
</context>
<context>
    <name>WavWriter</name>
    <message>
        <source>The recording could not begin because its file could not be written. Nothing was changed; make room on the disk and try again.</source>
        <translation>Die Aufnahme konnte nicht beginnen, weil sich ihre Datei nicht schreiben ließ. Nichts wurde geändert; bitte Platz auf dem Datenträger schaffen und es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Rehearse spoken interview answers.</source>
        <translation>Gesprochene Antworten für Vorstellungsgespräche üben.</translation>
    </message>
    <message>
        <source>Use the library in this folder.</source>
        <translation>Die Bibliothek in diesem Ordner benutzen.</translation>
    </message>
    <message>
        <source>Open a library of several weeks of sample takes.</source>
        <translation>Eine Bibliothek mit Beispielaufnahmen aus mehreren Wochen öffnen.</translation>
    </message>
    <message>
        <source>Open this take.</source>
        <translation>Diese Aufnahme öffnen.</translation>
    </message>
    <message>
        <source>Write named moments with their times to this file.</source>
        <translation>Benannte Momente mit ihren Zeiten in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Write a picture of every page to this folder and quit.</source>
        <translation>Von jeder Seite ein Bild in diesen Ordner schreiben und beenden.</translation>
    </message>
    <message>
        <source>Recordings to take into the library; a single one is opened.</source>
        <translation>Aufnahmen, die in die Bibliothek übernommen werden; eine einzelne wird geöffnet.</translation>
    </message>
</context>
<context>
    <name>starling::AboutPart</name>
    <message>
        <source>Research, platform, or your own word.</source>
        <translation>Forschung, Plattform oder Ihr eigenes Wort.</translation>
    </message>
    <message>
        <source>2025-03-14, or 2025-03 when the day is not known</source>
        <translation>2025-03-14 oder 2025-03, wenn der Tag nicht bekannt ist</translation>
    </message>
    <message>
        <source>Not a date yet; write it like 2025-03-14.</source>
        <translation>Noch kein Datum; schreiben Sie es wie 2025-03-14.</translation>
    </message>
    <message>
        <source>A story needs a title; the old one is kept until there is a new one.</source>
        <translation>Eine Geschichte braucht einen Titel; der alte bleibt, bis es einen neuen gibt.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Überblick</translation>
    </message>
</context>
<context>
    <name>starling::AllocationBar</name>
    <message>
        <source>%1–%2</source>
        <comment>from–to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>▼ under</source>
        <translation>▼ darunter</translation>
    </message>
    <message>
        <source>▲ over</source>
        <translation>▲ darüber</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>under the target of %1</source>
        <translation>unter dem Ziel von %1</translation>
    </message>
    <message>
        <source>within the target of %1</source>
        <translation>im Ziel von %1</translation>
    </message>
    <message>
        <source>over the target of %1</source>
        <translation>über dem Ziel von %1</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Wohin die Zeit geht</translation>
    </message>
    <message>
        <source>%1 together: %2, %3.</source>
        <translation>%1 zusammen: %2, %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Now speaking: %1.</source>
        <translation>Gerade: %1.</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>zusammen %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>segment: its cue</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>starling::AllocationCard</name>
    <message>
        <source>Where the time went</source>
        <translation>Wohin die Zeit ging</translation>
    </message>
    <message>
        <source>No segments were marked in this take. While rehearsing, press Space when you move on to the next segment.</source>
        <translation>In dieser Aufnahme wurden keine Abschnitte markiert. Beim Üben die Leertaste drücken, sobald der nächste Abschnitt beginnt.</translation>
    </message>
    <message>
        <source>Time of every part against its target</source>
        <translation>Zeit jedes Teils gegen sein Ziel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of the answer</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>starling::AnglesPart</name>
    <message>
        <source>Add a company</source>
        <translation>Firma hinzufügen</translation>
    </message>
    <message>
        <source>Begin with how the evaluation was designed.</source>
        <translation>Beginnen Sie damit, wie die Auswertung angelegt war.</translation>
    </message>
    <message>
        <source>Begin with how the system behaved in production.</source>
        <translation>Beginnen Sie damit, wie sich das System im Betrieb verhielt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A company and what its panels look for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Angles</source>
        <translation>Blickwinkel</translation>
    </message>
</context>
<context>
    <name>starling::CalibrationDialog</name>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Your reaction time</source>
        <translation>Ihre Reaktionszeit</translation>
    </message>
    <message>
        <source>How much has been played</source>
        <translation>Wie viel schon gespielt ist</translation>
    </message>
    <message>
        <source>Half a minute of listening</source>
        <translation>Eine halbe Minute zuhören</translation>
    </message>
    <message>
        <source>You will hear voices that fall and some that rise. Press any key as soon as you hear one fall, and leave the rising ones alone.

From hearing to pressing, everybody takes some tenths of a second. Starling sets each flag back by that much while a take plays, so that it lands on the word you meant and not behind it. So far it reckons with %1 ms.</source>
        <translation>Sie hören Stimmen, die fallen, und einige, die steigen. Drücken Sie irgendeine Taste, sobald Sie eine fallen hören, und lassen Sie die steigenden vorbeigehen.

Vom Hören zum Drücken brauchen alle einige Zehntelsekunden. Um so viel setzt Starling jede Flagge zurück, während eine Aufnahme spielt, damit sie auf dem gemeinten Wort landet und nicht dahinter. Bisher rechnet es mit %1 ms.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Press at each voice that falls</source>
        <translation>Bei jeder fallenden Stimme drücken</translation>
    </message>
    <message>
        <source>Any key will do; Escape ends it. Leave the rising ones alone.</source>
        <translation>Jede Taste ist recht; Esc beendet. Lassen Sie die steigenden vorbeigehen.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n press(es)</source>
        <translation>
            <numerusform>%n Tastendruck</numerusform>
            <numerusform>%n Tastendrücke</numerusform>
        </translation>
    </message>
    <message>
        <source>You press about %1 ms after a voice begins</source>
        <translation>Sie drücken etwa %1 ms nach Beginn einer Stimme</translation>
    </message>
    <message>
        <source>Half of your presses came within %1 ms of that. You answered %2 of %3.</source>
        <translation>Die Hälfte Ihrer Tastendrücke lag höchstens %1 ms daneben. Sie haben %2 von %3 beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n press(es) belonged to none of them and were left out.</source>
        <translation>
            <numerusform>%n Tastendruck gehörte zu keiner davon und zählt nicht.</numerusform>
            <numerusform>%n Tastendrücke gehörten zu keiner davon und zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flags that you set while a take plays will be set back by %1 ms times the speed; until now it was %2 ms. Choosing among many keys takes a little longer than this, so a flag may still come a trifle late.</source>
        <translation>Flaggen, die Sie beim Abspielen setzen, werden um %1 ms mal der Geschwindigkeit zurückgesetzt; bisher waren es %2 ms. Unter vielen Tasten zu wählen dauert etwas länger, also kann eine Flagge noch ein wenig spät kommen.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>That told too little</source>
        <translation>Das sagte zu wenig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>starling::CalibrationRun</name>
    <message>
        <source>The sounds could not be written. Your reaction time stays as it was; check the room on the disk and try again.</source>
        <translation>Die Töne ließen sich nicht schreiben. Ihre Reaktionszeit bleibt, wie sie war; bitte den Platz auf dem Datenträger prüfen und es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>starling::CaptureNotices</name>
    <message>
        <source>Go on with %1</source>
        <translation>Mit %1 weitermachen</translation>
    </message>
    <message>
        <source>Go on with the system&apos;s default</source>
        <translation>Mit dem Standardgerät weitermachen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Beenden und behalten</translation>
    </message>
</context>
<context>
    <name>starling::CategoryChips</name>
    <message>
        <source>Add a category</source>
        <translation>Kategorie hinzufügen</translation>
    </message>
    <message>
        <source>Choose a category, or type your own and press Return</source>
        <translation>Eine Kategorie wählen oder eine eigene schreiben und die Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>starling::CategoryField</name>
    <message>
        <source>Words with commas between them</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
</context>
<context>
    <name>starling::ChartCard</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Die Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Table of “%1”</source>
        <translation>Tabelle zu „%1“</translation>
    </message>
</context>
<context>
    <name>starling::ClockLine</name>
    <message>
        <source>cap %1</source>
        <translation>Grenze %1</translation>
    </message>
</context>
<context>
    <name>starling::ColourChoice</name>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Zinnober</translation>
    </message>
    <message>
        <source>Purple-pink</source>
        <translation>Purpurrosa</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>Die übliche</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Andere Farbe…</translation>
    </message>
</context>
<context>
    <name>starling::CompareFigures</name>
    <message>
        <source>Neither take has a flag yet.</source>
        <translation>Noch hat keine der beiden Aufnahmen eine Flagge.</translation>
    </message>
    <message>
        <source>Two takes show what differs, not why. Whether flags fall shows in Progress, over the weeks.</source>
        <translation>Zwei Aufnahmen zeigen, was sich unterscheidet, nicht warum. Ob Flaggen weniger werden, zeigt „Fortschritt“ über die Wochen.</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigener Anteil</translation>
    </message>
    <message>
        <source>Humility</source>
        <translation>Bescheidenheit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Neither take is rated yet.</source>
        <translation>Noch ist keine der beiden Aufnahmen bewertet.</translation>
    </message>
    <message>
        <source>Each from 1 to 5.</source>
        <translation>Jeweils von 1 bis 5.</translation>
    </message>
    <message>
        <source>The sound of both takes is missing.</source>
        <translation>Der Ton beider Aufnahmen fehlt.</translation>
    </message>
    <message>
        <source>Time spoken</source>
        <translation>Redezeit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Pauses per minute</source>
        <translation>Pausen pro Minute</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Pauses are silences of 0.6 s and more between words.</source>
        <translation>Pausen sind Stille von mindestens 0,6 s zwischen Wörtern.</translation>
    </message>
</context>
<context>
    <name>starling::CompareModel</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Time, A above B</source>
        <translation>Zeit, A über B</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>starling::ComparePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wohin die Zeit ging</translation>
    </message>
    <message>
        <source>Flags, and how many per minute</source>
        <translation>Flaggen, und wie viele pro Minute</translation>
    </message>
    <message>
        <source>Pace, from the sound</source>
        <translation>Tempo, aus dem Ton</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Parts of both takes</source>
        <translation>Teile beider Aufnahmen</translation>
    </message>
    <message>
        <source>Listening for pauses…</source>
        <translation>Pausen werden gesucht…</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>What is heard: a segment, the take A or B, a moment: &quot;Action of A, 0:42&quot;</extracomment>
        <translation>%1 aus %2, %3</translation>
    </message>
    <message>
        <source>There is no other take of this story or question to compare with. Rehearse it once more first.</source>
        <translation>Zum Vergleichen gibt es keine andere Aufnahme dieser Geschichte oder Frage. Üben Sie sie zuerst noch einmal.</translation>
    </message>
    <message>
        <source>Two takes side by side</source>
        <translation>Zwei Aufnahmen im Vergleich</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Choose a part</source>
        <translation>Einen Teil wählen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Hear the part of A, then of B; stop</source>
        <translation>Den Teil aus A hören, dann aus B; anhalten</translation>
    </message>
    <message>
        <source>A, B</source>
        <translation>A, B</translation>
    </message>
    <message>
        <source>Hear the part of that take alone</source>
        <translation>Den Teil nur aus dieser Aufnahme hören</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ und ]</translation>
    </message>
    <message>
        <source>Slower and faster by a tenth</source>
        <translation>Ein Zehntel langsamer und schneller</translation>
    </message>
</context>
<context>
    <name>starling::CompareText</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n Flagge</numerusform>
            <numerusform>%n Flaggen</numerusform>
        </translation>
    </message>
    <message>
        <source>▼ thin, under %1</source>
        <translation>▼ dünn, unter %1</translation>
    </message>
    <message>
        <source>✓ within the cap of %1</source>
        <translation>✓ innerhalb der Grenze von %1</translation>
    </message>
    <message>
        <source>▲ %1 over the cap of %2</source>
        <translation>▲ %1 über der Grenze von %2</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht erzählt</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1 ▼ under</source>
        <translation>%1 ▼ darunter</translation>
    </message>
    <message>
        <source>%1 ✓ within</source>
        <translation>%1 ✓ im Ziel</translation>
    </message>
    <message>
        <source>%1 ▲ over</source>
        <translation>%1 ▲ darüber</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <translation>%1–%2 %</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>%1: A %2, B %3</source>
        <extracomment>A segment in both takes: &quot;Action: A 0:38 · 24 %, B 0:52 · 31 %&quot;</extracomment>
        <translation>%1: A %2, B %3</translation>
    </message>
</context>
<context>
    <name>starling::CompositionBars</name>
    <message>
        <source>Composition of the bank</source>
        <translation>Zusammensetzung der Geschichtensammlung</translation>
    </message>
    <message>
        <source>%1 wanted</source>
        <translation>%1 gewünscht</translation>
    </message>
    <message>
        <source>%1–%2 wanted</source>
        <translation>%1–%2 gewünscht</translation>
    </message>
    <message>
        <source>▾ %1, %2</source>
        <comment>stories, wanted</comment>
        <translation>▾ %1, %2</translation>
    </message>
    <message>
        <source>▴ %1, %2</source>
        <comment>stories, wanted</comment>
        <translation>▴ %1, %2</translation>
    </message>
    <message>
        <source>✓ %1, %2</source>
        <comment>stories, wanted</comment>
        <translation>✓ %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>starling::CopyFlagsDialog</name>
    <message numerus="yes">
        <source>All %n flag(s) of this take</source>
        <translation>
            <numerusform>%n Flagge dieser Aufnahme</numerusform>
            <numerusform>Alle %n Flaggen dieser Aufnahme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n flag(s) chosen</source>
        <translation>
            <numerusform>Die %n gewählte Flagge</numerusform>
            <numerusform>Die %n gewählten Flaggen</numerusform>
        </translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Zur gleichen Zeit</translation>
    </message>
    <message>
        <source>At the same place in the same segment</source>
        <translation>An gleicher Stelle im gleichen Abschnitt</translation>
    </message>
    <message>
        <source>Copy flags to another take</source>
        <translation>Flaggen in andere Aufnahme kopieren</translation>
    </message>
    <message>
        <source>A free take</source>
        <translation>Eine freie Aufnahme</translation>
    </message>
    <message>
        <source>Search takes</source>
        <translation>Aufnahmen suchen</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>There is no other take to copy to.</source>
        <translation>Es gibt keine andere Aufnahme, in die sich kopieren ließe.</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) lie past the end of that take, or in a segment it does not have, and will be left out.</source>
        <translation>
            <numerusform>%n Flagge liegt hinter dem Ende jener Aufnahme oder in einem Abschnitt, den sie nicht hat, und entfällt.</numerusform>
            <numerusform>%n Flaggen liegen hinter dem Ende jener Aufnahme oder in einem Abschnitt, den sie nicht hat, und entfallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) will end with that take.</source>
        <translation>
            <numerusform>%n Flagge wird mit jener Aufnahme enden.</numerusform>
            <numerusform>%n Flaggen werden mit jener Aufnahme enden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have a place in that take.</source>
        <translation>Alle haben Platz in jener Aufnahme.</translation>
    </message>
</context>
<context>
    <name>starling::CoverageDelegate</name>
    <message>
        <source>What to stress for this question</source>
        <translation>Was bei dieser Frage zu betonen ist</translation>
    </message>
    <message>
        <source>Emphasis of “%1” for “%2”</source>
        <translation>Betonung von „%1“ bei „%2“</translation>
    </message>
</context>
<context>
    <name>starling::CoverageEdits</name>
    <message>
        <source>Unmap a question</source>
        <translation>Zuordnung einer Frage aufheben</translation>
    </message>
    <message>
        <source>Edit an emphasis</source>
        <translation>Betonung ändern</translation>
    </message>
    <message>
        <source>Map a question</source>
        <translation>Frage zuordnen</translation>
    </message>
    <message>
        <source>Change your synonyms</source>
        <translation>Eigene Worte für dasselbe ändern</translation>
    </message>
    <message>
        <source>This set is no longer there; nothing was changed.</source>
        <translation>Diese Sammlung gibt es nicht mehr; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Change an advertisement</source>
        <translation>Stellenanzeige ändern</translation>
    </message>
</context>
<context>
    <name>starling::CoverageFilter</name>
    <message>
        <source>Questions shown</source>
        <translation>Gezeigte Fragen</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
</context>
<context>
    <name>starling::CoverageModel</name>
    <message>
        <source>%1
%2
Not mapped</source>
        <translation>%1
%2
Nicht zugeordnet</translation>
    </message>
    <message>
        <source>%1
%2
Mapped; no emphasis noted yet</source>
        <translation>%1
%2
Zugeordnet; noch keine Betonung notiert</translation>
    </message>
    <message>
        <source>%1
%2
Emphasis: %3</source>
        <translation>%1
%2
Betonung: %3</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>mapped: %1</source>
        <translation>zugeordnet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) answer it; it wants %1</source>
        <translation>
            <numerusform>%n Geschichte beantwortet sie; gewünscht sind %1</numerusform>
            <numerusform>%n Geschichten beantworten sie; gewünscht sind %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) answer it</source>
        <translation>
            <numerusform>%n Geschichte beantwortet sie</numerusform>
            <numerusform>%n Geschichten beantworten sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers %n question(s); it should answer %1 at least</source>
        <translation>
            <numerusform>beantwortet %n Frage; es sollten mindestens %1 sein</numerusform>
            <numerusform>beantwortet %n Fragen; es sollten mindestens %1 sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers %n question(s); more than %1 wear it out</source>
        <translation>
            <numerusform>beantwortet %n Frage; mehr als %1 nutzen sie ab</numerusform>
            <numerusform>beantwortet %n Fragen; mehr als %1 nutzen sie ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers %n question(s)</source>
        <translation>
            <numerusform>beantwortet %n Frage</numerusform>
            <numerusform>beantwortet %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>starling::CoveragePage</name>
    <message>
        <source>Views of the coverage</source>
        <translation>Ansichten der Abdeckung</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Role words</source>
        <translation>Stellenwörter</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Übers&amp;icht</translation>
    </message>
    <message>
        <source>Narrow columns with a mark in each mapped cell</source>
        <translation>Schmale Spalten mit einem Zeichen in jeder zugeordneten Zelle</translation>
    </message>
    <message>
        <source>Here stories stand against the questions they answer.
Write the first story, and its row appears.</source>
        <translation>Hier stehen Geschichten den Fragen gegenüber, die sie beantworten.
Schreiben Sie die erste Geschichte, und ihre Zeile erscheint.</translation>
    </message>
    <message>
        <source>Write a story</source>
        <translation>Geschichte schreiben</translation>
    </message>
    <message>
        <source>None of these questions wants a story.</source>
        <translation>Keine dieser Fragen braucht eine Geschichte.</translation>
    </message>
    <message>
        <source>Show every question</source>
        <translation>Alle Fragen zeigen</translation>
    </message>
    <message>
        <source>Next steps (%1)</source>
        <translation>Nächste Schritte (%1)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Walk through the matrix</source>
        <translation>Durch die Matrix gehen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Map the story to the question, or unmap it</source>
        <translation>Geschichte der Frage zuordnen oder die Zuordnung aufheben</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Eingabe oder F2</translation>
    </message>
    <message>
        <source>Write what to stress</source>
        <translation>Schreiben, was zu betonen ist</translation>
    </message>
    <message>
        <source>Unmap</source>
        <translation>Zuordnung aufheben</translation>
    </message>
    <message>
        <source>Alt+1, Alt+2, Alt+3</source>
        <translation>Alt+1, Alt+2, Alt+3</translation>
    </message>
    <message>
        <source>Matrix, next steps, role words</source>
        <translation>Matrix, nächste Schritte, Stellenwörter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>starling::CoverageTable</name>
    <message>
        <source>Stories and the questions they answer</source>
        <translation>Geschichten und die Fragen, die sie beantworten</translation>
    </message>
</context>
<context>
    <name>starling::DepthPart</name>
    <message>
        <source>The key decision and the result.</source>
        <translation>Die wichtigste Entscheidung und das Ergebnis.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
</context>
<context>
    <name>starling::DeviceChoice</name>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Standardgerät</translation>
    </message>
    <message>
        <source>System default (%1)</source>
        <translation>Standardgerät (%1)</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>Kein Mikrofon gefunden</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (nicht angeschlossen)</translation>
    </message>
</context>
<context>
    <name>starling::DrillBar</name>
    <message>
        <source>S&amp;kip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>&amp;End the drill</source>
        <translation>Übung b&amp;eenden</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Follow-up %1 of %2. A short answer, then the next one comes.</source>
        <translation>Nachfrage %1 von %2. Eine kurze Antwort, dann kommt die nächste.</translation>
    </message>
    <message>
        <source>One story, question %1 of %2. Tell it so that it answers this one.</source>
        <translation>Eine Geschichte, Frage %1 von %2. Erzählen Sie sie so, dass sie diese beantwortet.</translation>
    </message>
</context>
<context>
    <name>starling::ExperimentPart</name>
    <message>
        <source>Something was shipped</source>
        <translation>Etwas wurde ausgeliefert</translation>
    </message>
    <message>
        <source>At which figure would it have been taken back? Panels ask this of everything that was shipped.</source>
        <translation>Bei welchem Wert hätten Sie zurückgerollt? Im Gespräch wird das zu allem gefragt, was ausgeliefert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es)</source>
        <translation>
            <numerusform>%n Hypothese</numerusform>
            <numerusform>%n Hypothesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
</context>
<context>
    <name>starling::ExportMenu</name>
    <message>
        <source>Sound as WAV…</source>
        <translation>Ton als WAV…</translation>
    </message>
    <message>
        <source>Sound as FLAC…</source>
        <translation>Ton als FLAC…</translation>
    </message>
    <message>
        <source>Marks and flags as Audacity labels…</source>
        <translation>Marken und Flaggen als Audacity-Textmarken…</translation>
    </message>
    <message>
        <source>Marks and flags as WebVTT subtitles…</source>
        <translation>Marken und Flaggen als WebVTT-Untertitel…</translation>
    </message>
    <message>
        <source>Marks and flags as a Praat TextGrid…</source>
        <translation>Marken und Flaggen als Praat-TextGrid…</translation>
    </message>
    <message>
        <source>Marks and flags as a CSV table…</source>
        <translation>Marken und Flaggen als CSV-Tabelle…</translation>
    </message>
    <message>
        <source>Everything as JSON…</source>
        <translation>Alles als JSON…</translation>
    </message>
    <message>
        <source>Printable report (PDF)…</source>
        <translation>Druckbarer Bericht (PDF)…</translation>
    </message>
</context>
<context>
    <name>starling::FactsPart</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>starling::FieldForm</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Fields filled in: &quot;5 of 7&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>starling::FigureCard</name>
    <message>
        <source>%1: A %2, B %3. %4</source>
        <extracomment>A figure in both takes, for screen readers: &quot;Pauses: A 4, B 6. …&quot;</extracomment>
        <translation>%1: A %2, B %3. %4</translation>
    </message>
</context>
<context>
    <name>starling::FlagBar</name>
    <message>
        <source>Kinds of flag</source>
        <translation>Flaggenarten</translation>
    </message>
    <message>
        <source>Flag %1, key %2</source>
        <extracomment>Spoken by screen readers</extracomment>
        <translation>Flagge %1, Taste %2</translation>
    </message>
    <message>
        <source>%1 (key %2)
%3</source>
        <translation>%1 (Taste %2)
%3</translation>
    </message>
    <message>
        <source>Kinds…</source>
        <translation>Arten…</translation>
    </message>
    <message>
        <source>Add a kind of flag of your own, or choose other keys and colours</source>
        <translation>Eine eigene Flaggenart hinzufügen oder andere Tasten und Farben wählen</translation>
    </message>
    <message>
        <source>Flag %1, no key</source>
        <extracomment>Spoken by screen readers</extracomment>
        <translation>Flagge %1, keine Taste</translation>
    </message>
    <message>
        <source>%1 (no key)
%2</source>
        <translation>%1 (keine Taste)
%2</translation>
    </message>
</context>
<context>
    <name>starling::FlagCopying</name>
    <message numerus="yes">
        <source>%n flag(s) copied to the take of %1.</source>
        <translation>
            <numerusform>%n Flagge in die andere Aufnahme (%1) kopiert.</numerusform>
            <numerusform>%n Flaggen in die andere Aufnahme (%1) kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) lie past its end, or in a segment it does not have, and were left out.</source>
        <translation>
            <numerusform>%n Flagge liegt hinter ihrem Ende oder in einem Abschnitt, den sie nicht hat, und entfiel.</numerusform>
            <numerusform>%n Flaggen liegen hinter ihrem Ende oder in einem Abschnitt, den sie nicht hat, und entfielen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) now end with it.</source>
        <translation>
            <numerusform>%n Flagge endet jetzt mit ihr.</numerusform>
            <numerusform>%n Flaggen enden jetzt mit ihr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open that take</source>
        <translation>Jene Aufnahme öffnen</translation>
    </message>
    <message>
        <source>The copied flags were taken back.</source>
        <translation>Die kopierten Flaggen wurden zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>starling::FlagCountsView</name>
    <message>
        <source>%1 in %2: %3 in %4, which is %5 for each minute</source>
        <extracomment>&quot;We in Action: 3 in 1:22, which is 2.2 for each minute&quot;</extracomment>
        <translation>%1 in %2: %3 in %4, das sind %5 pro Minute</translation>
    </message>
    <message>
        <source>How often each flag was set</source>
        <translation>Wie oft jede Flagge gesetzt wurde</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagge</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>the whole take</source>
        <translation>ganze Aufnahme</translation>
    </message>
    <message>
        <source>All flags</source>
        <translation>Alle Flaggen</translation>
    </message>
    <message>
        <source>All, a minute</source>
        <translation>Alle, pro Minute</translation>
    </message>
    <message>
        <source>All flags for each minute of the take</source>
        <translation>Alle Flaggen pro Minute der Aufnahme</translation>
    </message>
    <message>
        <source>A minute of the %1 spoken, pauses included; in a segment, of the time spent in it. A flag counts where it begins. Overtime, which the clock sets, is left out.</source>
        <translation>Pro Minute der gesprochenen %1, mit Pausen; je Abschnitt pro Minute darin. Eine Flagge zählt, wo sie beginnt. Ohne die Überzeit der Uhr.</translation>
    </message>
</context>
<context>
    <name>starling::FlagEditing</name>
    <message numerus="yes">
        <source>moving %n flag(s)</source>
        <translation>
            <numerusform>Verschieben der Flagge</numerusform>
            <numerusform>Verschieben von %n Flaggen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stretching %n flag(s)</source>
        <translation>
            <numerusform>Strecken der Flagge</numerusform>
            <numerusform>Strecken von %n Flaggen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the kind of %n flag(s)</source>
        <translation>
            <numerusform>Art der Flagge</numerusform>
            <numerusform>Art von %n Flaggen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %n flag(s)</source>
        <translation>
            <numerusform>Löschen der Flagge</numerusform>
            <numerusform>Löschen von %n Flaggen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::FlagFilterBar</name>
    <message>
        <source>Find in the flags</source>
        <translation>In Flaggen suchen</translation>
    </message>
    <message>
        <source>Words in the flags</source>
        <translation>Wörter in den Flaggen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Which flags are shown</source>
        <translation>Welche Flaggen gezeigt werden</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Einige</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only some of the flags are shown</source>
        <translation>Nur einige Flaggen werden gezeigt</translation>
    </message>
    <message>
        <source>Show only some kinds of flag, or with a note</source>
        <translation>Nur einige Flaggenarten zeigen, oder nur mit Notiz</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Schwächen</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keins von beiden</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Egal wie</translation>
    </message>
    <message>
        <source>You, by ear</source>
        <translation>Von Ihnen, nach Gehör</translation>
    </message>
    <message>
        <source>You, from a suggestion</source>
        <translation>Von Ihnen, nach Vorschlag</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Von der Uhr</translation>
    </message>
    <message>
        <source>Only with a note</source>
        <translation>Nur mit Notiz</translation>
    </message>
    <message>
        <source>Show every flag</source>
        <translation>Alle Flaggen zeigen</translation>
    </message>
</context>
<context>
    <name>starling::FlagKindsSection</name>
    <message>
        <source>Kinds of flag</source>
        <translation>Flaggenarten</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Neue Art</translation>
    </message>
    <message>
        <source>The one key that sets the flag while you listen; empty for none</source>
        <translation>Die eine Taste, die die Flagge beim Anhören setzt; leer für keine</translation>
    </message>
    <message>
        <source>A fault</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>A strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keins von beiden</translation>
    </message>
    <message>
        <source>One or two characters drawn on the colour; empty for the key</source>
        <translation>Ein oder zwei Zeichen auf der Farbe; leer für die Taste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <extracomment>A kind of flag that is set no more</extracomment>
        <translation>%1 (zurückgestellt)</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>A kind of flag and its key</extracomment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>A new kind of your own.</source>
        <translation>Eine neue, eigene Art.</translation>
    </message>
    <message>
        <source>Built in: its key and its colour are yours to choose.</source>
        <translation>Mitgeliefert: Taste und Farbe wählen Sie.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Offer this kind while you listen</source>
        <translation>Diese Art beim Anhören anbieten</translation>
    </message>
    <message>
        <source>Offer it no more; its flags stay as they are</source>
        <translation>Nicht mehr anbieten; ihre Flaggen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie mitgeliefert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The built-in key and colour again</source>
        <translation>Wieder die mitgelieferte Taste und Farbe</translation>
    </message>
    <message>
        <source>For good; only while no take has such a flag</source>
        <translation>Endgültig; nur solange keine Aufnahme eine solche Flagge hat</translation>
    </message>
    <message>
        <source>Added. It stands below the timeline in Review.</source>
        <translation>Hinzugefügt. Sie steht in der Durchsicht unter der Zeitleiste.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Retired. Flags of this kind stay and still count.</source>
        <translation>Zurückgestellt. Flaggen dieser Art bleiben und zählen weiter.</translation>
    </message>
    <message>
        <source>Offered again.</source>
        <translation>Wird wieder angeboten.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
</context>
<context>
    <name>starling::FlagListCard</name>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
    <message>
        <source>Flags of this take</source>
        <translation>Flaggen dieser Aufnahme</translation>
    </message>
    <message>
        <source>How often each flag was set, a minute and in each segment</source>
        <translation>Wie oft jede Flagge gesetzt wurde, pro Minute und je Abschnitt</translation>
    </message>
    <message>
        <source>Figures instead of the list</source>
        <translation>Zahlen statt der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flag(s) shown</source>
        <translation>
            <numerusform>%1 von %n Flagge gezeigt</numerusform>
            <numerusform>%1 von %n Flaggen gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::FlagListModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagge</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>starling::FlagPress</name>
    <message>
        <source>flag</source>
        <translation>Flagge</translation>
    </message>
</context>
<context>
    <name>starling::Flagging</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Type a note for the flag just set, or the chosen one</source>
        <translation>Eine Notiz zur eben gesetzten oder gewählten Flagge schreiben</translation>
    </message>
    <message>
        <source>Flag: %1; held while playing, a stretch</source>
        <translation>Flagge: %1; beim Abspielen gehalten eine Strecke</translation>
    </message>
</context>
<context>
    <name>starling::FollowUpsPart</name>
    <message>
        <source>%1 of %2 answered</source>
        <extracomment>Follow-up questions with an answer: &quot;3 of 8 answered&quot;</extracomment>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Add the usual follow-ups</source>
        <translation>Übliche Nachfragen hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n follow-up(s) that panels usually ask</source>
        <translation>
            <numerusform>Die %n Nachfrage hinzufügen, die im Gespräch üblich ist</numerusform>
            <numerusform>Die %n Nachfragen hinzufügen, die im Gespräch üblich sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfragen</translation>
    </message>
</context>
<context>
    <name>starling::HoverText</name>
    <message numerus="yes">
        <source>%n flags, double-click to see them apart</source>
        <translation>
            <numerusform>%n Flagge; ein Doppelklick zeigt sie einzeln</numerusform>
            <numerusform>%n Flaggen; ein Doppelklick zeigt sie einzeln</numerusform>
        </translation>
    </message>
    <message>
        <source>sound lost</source>
        <translation>Ton verloren</translation>
    </message>
    <message>
        <source>pause of %1 s</source>
        <extracomment>Length of a pause, as in &quot;pause of 0.9 s&quot;</extracomment>
        <translation>Pause von %1 s</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>While an edge between segments is dragged. Both are times such as 1:12.340</extracomment>
        <translation>von %1 nach %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>At the mouse: a time and what is there</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>At the mouse: a time, the segment, and a flag or the like</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>starling::InputMeter</name>
    <message>
        <source>Input level</source>
        <translation>Eingangspegel</translation>
    </message>
    <message>
        <source>▲ clip</source>
        <comment>input too loud</comment>
        <translation>▲ übersteuert</translation>
    </message>
</context>
<context>
    <name>starling::InventoryExercise</name>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Score them</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Next experience</source>
        <translation>Nächstes Erlebnis</translation>
    </message>
    <message>
        <source>One experience in one line, then Return</source>
        <translation>Ein Erlebnis in einer Zeile, dann die Eingabetaste</translation>
    </message>
    <message>
        <source>Experiences so far</source>
        <translation>Bisherige Erlebnisse</translation>
    </message>
    <message>
        <source>Mark each experience with the keys 1 to 5, criterion by criterion. The best are picked; change that with Space. Hold the pointer over a mark for what it means.</source>
        <translation>Bewerten Sie jedes Erlebnis mit den Tasten 1 bis 5, Kriterium für Kriterium. Die besten sind ausgewählt; mit der Leertaste ändern Sie das. Halten Sie den Zeiger über eine Note, um zu sehen, was sie bedeutet.</translation>
    </message>
    <message>
        <source>Experiences and their marks</source>
        <translation>Erlebnisse und ihre Noten</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Zurück zum Schreiben</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Forget these lines and begin a new half hour</source>
        <translation>Diese Zeilen vergessen und eine neue halbe Stunde beginnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>The half hour is over. Finish the line you are in, then score them.</source>
        <translation>Die halbe Stunde ist um. Schreiben Sie die angefangene Zeile zu Ende und bewerten Sie dann.</translation>
    </message>
    <message>
        <source>Write down whatever you did in the last years that took you effort: projects, failures, arguments, rescues. Do not judge yet, and do not write more than a line.</source>
        <translation>Schreiben Sie auf, was Sie in den letzten Jahren Mühe gekostet hat: Projekte, Misserfolge, Auseinandersetzungen, Rettungen. Urteilen Sie noch nicht, und schreiben Sie nicht mehr als eine Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n story(s)</source>
        <translation>
            <numerusform>%n Geschichte anlegen</numerusform>
            <numerusform>%n Geschichten anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Von vorn beginnen?</translation>
    </message>
    <message>
        <source>The lines and marks here are forgotten; stories made from them stay.</source>
        <translation>Die Zeilen und Noten hier werden vergessen; daraus angelegte Geschichten bleiben.</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>starling::InventoryModel</name>
    <message>
        <source>becomes a story</source>
        <translation>wird eine Geschichte</translation>
    </message>
    <message>
        <source>stays a line</source>
        <translation>bleibt eine Zeile</translation>
    </message>
    <message>
        <source>%1
1: %2
5: %3</source>
        <extracomment>What a criterion asks, and what the ends of its scale of 1 to 5 mean</extracomment>
        <translation>%1
1: %2
5: %3</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erlebnis</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>starling::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>starling::KeysDialog</name>
    <message>
        <source>Keys: %1</source>
        <translation>Tasten: %1</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+8</source>
        <translation>Strg+1 … Strg+8</translation>
    </message>
</context>
<context>
    <name>starling::LanePainter</name>
    <message>
        <source>%1  %2</source>
        <extracomment>A segment&apos;s letter and its name, as in &quot;S Situation&quot;</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>starling::Launch</name>
    <message>
        <source>Making several weeks of sample takes…</source>
        <translation>Beispielaufnahmen aus mehreren Wochen entstehen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Starling</source>
        <translation>Starling</translation>
    </message>
    <message>
        <source>Go on with the backup of %1</source>
        <translation>Mit der Sicherung vom %1 weitermachen</translation>
    </message>
</context>
<context>
    <name>starling::LengthLimits</name>
    <message>
        <source>Thin below</source>
        <translation>Dünn unter</translation>
    </message>
    <message>
        <source>A shorter answer is called thin.</source>
        <translation>Eine kürzere Antwort gilt als dünn.</translation>
    </message>
    <message>
        <source>Mark at</source>
        <translation>Strich bei</translation>
    </message>
    <message>
        <source>A line on the clock and the waveform.</source>
        <translation>Ein Strich auf der Uhr und der Wellenform.</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Every second past it is overtime.</source>
        <translation>Jede Sekunde darüber ist Überzeit.</translation>
    </message>
    <message>
        <source>Far over above</source>
        <translation>Weit darüber ab</translation>
    </message>
    <message>
        <source>A longer answer lacks a choice of what matters.</source>
        <translation>Einer längeren Antwort fehlt die Auswahl des Wichtigen.</translation>
    </message>
    <message>
        <source>Setup warning after</source>
        <translation>Einstieg zu lang ab</translation>
    </message>
    <message>
        <source>A longer setup is pointed out.</source>
        <translation>Auf einen längeren Einstieg wird hingewiesen.</translation>
    </message>
    <message>
        <source>Restore the usual limits</source>
        <translation>Übliche Grenzen wiederherstellen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>%1, summary</source>
        <translation>%1, Kurzfassung</translation>
    </message>
    <message>
        <source>%1, standard</source>
        <translation>%1, Standard</translation>
    </message>
    <message>
        <source>%1, deep</source>
        <translation>%1, ausführlich</translation>
    </message>
    <message>
        <source>Not stored yet: “thin below” must come before the cap, and the cap before “far over”.</source>
        <translation>Noch nicht gespeichert: „Dünn unter“ muss vor der Obergrenze liegen und die Obergrenze vor „Weit darüber ab“.</translation>
    </message>
</context>
<context>
    <name>starling::LessonNote</name>
    <message>
        <source>Open that take</source>
        <translation>Jene Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Lesson of an earlier take</source>
        <translation>Vorsatz aus einer früheren Aufnahme</translation>
    </message>
    <message>
        <source>What you resolved after the take of %1:</source>
        <extracomment>%1 is when a take was told: &quot;today 09:14&quot;, &quot;12 Nov 09:14&quot;</extracomment>
        <translation>Ihr Vorsatz nach der Aufnahme (%1):</translation>
    </message>
</context>
<context>
    <name>starling::LevelTest</name>
    <message>
        <source>&amp;Test level</source>
        <translation>Pegel &amp;testen</translation>
    </message>
    <message>
        <source>Result of the level test</source>
        <translation>Ergebnis des Pegeltests</translation>
    </message>
    <message>
        <source>Say a sentence as you will in the answer, and see whether it comes in well.</source>
        <translation>Einen Satz sagen wie später in der Antwort und sehen, ob er gut ankommt.</translation>
    </message>
    <message>
        <source>End &amp;test</source>
        <translation>&amp;Test beenden</translation>
    </message>
    <message>
        <source>The microphone is closed until you test it or record.</source>
        <translation>Das Mikrofon ist geschlossen, bis getestet oder aufgenommen wird.</translation>
    </message>
    <message>
        <source>Listening: say a sentence as you will in the answer.</source>
        <translation>Es hört zu: bitte einen Satz sagen wie später in der Antwort.</translation>
    </message>
    <message>
        <source>✓ Good.</source>
        <translation>✓ Gut.</translation>
    </message>
    <message>
        <source>▼ Too quiet: come closer, or raise the input level of the system.</source>
        <translation>▼ Zu leise: näher herangehen oder den Eingangspegel des Systems anheben.</translation>
    </message>
    <message>
        <source>▲ Clipping: move back a little, or lower the input level of the system.</source>
        <translation>▲ Übersteuert: etwas Abstand nehmen oder den Eingangspegel des Systems senken.</translation>
    </message>
    <message>
        <source>✕ Silent: muted or not permitted? Look at the system&apos;s sound settings.</source>
        <translation>✕ Still: stummgeschaltet oder nicht erlaubt? Die Toneinstellungen des Systems helfen weiter.</translation>
    </message>
</context>
<context>
    <name>starling::MainWindow</name>
    <message>
        <source>Starling</source>
        <translation>Starling</translation>
    </message>
    <message>
        <source>Stop the recording?</source>
        <translation>Aufnahme beenden?</translation>
    </message>
    <message>
        <source>An answer is being recorded. Stopping here keeps it as it is.</source>
        <translation>Gerade wird eine Antwort aufgenommen. Wird hier beendet, bleibt sie so erhalten.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Beenden und schließen</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
</context>
<context>
    <name>starling::MappingDialog</name>
    <message>
        <source>Which questions does it answer?</source>
        <translation>Welche Fragen beantwortet sie?</translation>
    </message>
    <message>
        <source>You told “%1” for these. Tick those it answers well, and say what to stress there.</source>
        <translation>Sie haben „%1“ dafür erzählt. Haken Sie an, welche sie gut beantwortet, und notieren Sie, was dort zu betonen ist.</translation>
    </message>
    <message>
        <source>What to stress</source>
        <translation>Was zu betonen ist</translation>
    </message>
    <message>
        <source>What to stress for: %1</source>
        <translation>Was zu betonen ist bei: %1</translation>
    </message>
</context>
<context>
    <name>starling::Marking</name>
    <message>
        <source>Segment</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Choose the flags first whose kind you want to change.</source>
        <translation>Wählen Sie zuerst die Flaggen, deren Art Sie ändern wollen.</translation>
    </message>
    <message>
        <source>Kind of flag</source>
        <translation>Flaggenart</translation>
    </message>
    <message>
        <source>Choose the flag first whose note you want to write.</source>
        <translation>Wählen Sie zuerst die Flagge, zu der Sie eine Notiz schreiben wollen.</translation>
    </message>
    <message>
        <source>There is nothing to move yet: no flag is chosen, and the take has no segments. Alt+1 to Alt+9 name the segment under the playhead.</source>
        <translation>Noch gibt es nichts zu verschieben: Keine Flagge ist gewählt, und die Aufnahme hat keine Abschnitte. Alt+1 bis Alt+9 benennen den Abschnitt an der Abspielstelle.</translation>
    </message>
    <message numerus="yes">
        <source>pasting %n flag(s)</source>
        <translation>
            <numerusform>Einfügen der Flagge</numerusform>
            <numerusform>Einfügen von %n Flaggen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) would lie past the end of the take and were left out.</source>
        <translation>
            <numerusform>%n Flagge läge hinter dem Ende der Aufnahme und entfiel.</numerusform>
            <numerusform>%n Flaggen lägen hinter dem Ende der Aufnahme und entfielen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From here on</source>
        <translation>Ab hier</translation>
    </message>
    <message>
        <source>Drag out a stretch of the timeline first, with Shift held or in the ruler. Then a segment can be laid over it.</source>
        <translation>Ziehen Sie zuerst eine Strecke der Zeitleiste auf, mit Umschalt oder im Lineal. Dann lässt sich ein Abschnitt darüberlegen.</translation>
    </message>
    <message>
        <source>Over the chosen stretch</source>
        <translation>Über der gewählten Strecke</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Links, Alt+Rechts</translation>
    </message>
    <message>
        <source>Move the chosen flags, or the nearest boundary, by 0.1 s</source>
        <translation>Gewählte Flaggen oder die nächste Abschnittsgrenze um 0,1 s verschieben</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Alt+Shift+Right</source>
        <translation>Alt+Umschalt+Links, Alt+Umschalt+Rechts</translation>
    </message>
    <message>
        <source>The same by 0.01 s</source>
        <translation>Dasselbe um 0,01 s</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Ctrl+Shift+Right</source>
        <translation>Strg+Umschalt+Links, Strg+Umschalt+Rechts</translation>
    </message>
    <message>
        <source>End the chosen flags earlier or later</source>
        <translation>Gewählte Flaggen früher oder später enden lassen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Ctrl+Shift+Down</source>
        <translation>Strg+Umschalt+Auf, Strg+Umschalt+Ab</translation>
    </message>
    <message>
        <source>Begin the chosen flags earlier or later</source>
        <translation>Gewählte Flaggen früher oder später beginnen lassen</translation>
    </message>
    <message>
        <source>Alt+K, then the kind’s key</source>
        <translation>Alt+K, dann die Taste der Art</translation>
    </message>
    <message>
        <source>Change the kind of the chosen flags</source>
        <translation>Art der gewählten Flaggen ändern</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the note of the chosen flag</source>
        <translation>Notiz der gewählten Flagge ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the chosen flags</source>
        <translation>Gewählte Flaggen löschen</translation>
    </message>
    <message>
        <source>Ctrl+A, Ctrl+Shift+A, Esc</source>
        <translation>Strg+A, Strg+Umschalt+A, Esc</translation>
    </message>
    <message>
        <source>Choose all flags, all of the same kind, none</source>
        <translation>Alle Flaggen wählen, alle derselben Art, keine</translation>
    </message>
    <message>
        <source>Ctrl+X, Ctrl+C, Ctrl+V</source>
        <translation>Strg+X, Strg+C, Strg+V</translation>
    </message>
    <message>
        <source>Cut, copy and paste flags</source>
        <translation>Flaggen ausschneiden, kopieren und einfügen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Copy flags to another take</source>
        <translation>Flaggen in andere Aufnahme kopieren</translation>
    </message>
    <message>
        <source>Alt+S</source>
        <translation>Alt+S</translation>
    </message>
    <message>
        <source>Split the segment at the playhead</source>
        <translation>Abschnitt an der Abspielstelle teilen</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+9, Alt+0</source>
        <translation>Alt+1 … Alt+9, Alt+0</translation>
    </message>
    <message>
        <source>Name the segment under the playhead; no segment</source>
        <translation>Abschnitt an der Abspielstelle benennen; kein Abschnitt</translation>
    </message>
    <message>
        <source>Alt+I</source>
        <translation>Alt+I</translation>
    </message>
    <message>
        <source>Lay a segment over the chosen stretch</source>
        <translation>Abschnitt über die gewählte Strecke legen</translation>
    </message>
    <message>
        <source>Alt+Delete</source>
        <translation>Alt+Entf</translation>
    </message>
    <message>
        <source>Delete the segment under the playhead</source>
        <translation>Abschnitt an der Abspielstelle löschen</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>Kein Abschnitt</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Copy to another take…</source>
        <translation>In andere Aufnahme kopieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) chosen</source>
        <translation>
            <numerusform>%n Flagge gewählt</numerusform>
            <numerusform>%n Flaggen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Move and stretch</source>
        <translation>Verschieben und strecken</translation>
    </message>
    <message>
        <source>Choose all of this kind</source>
        <translation>Alle dieser Art wählen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Nach vorn schieben</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Nach hinten schieben</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>Früher beginnen</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>Später beginnen</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>Früher enden</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>Später enden</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Abschnitt: %1</translation>
    </message>
    <message>
        <source>No segment here</source>
        <translation>Hier kein Abschnitt</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Split here; from here on</source>
        <translation>Hier teilen; ab hier</translation>
    </message>
    <message>
        <source>Lay over the chosen stretch</source>
        <translation>Über die gewählte Strecke legen</translation>
    </message>
    <message>
        <source>Delete; the one before goes on</source>
        <translation>Löschen; der vorige geht weiter</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>the key</comment>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>starling::MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>starling::Minimap</name>
    <message>
        <source>Scroll the timeline</source>
        <translation>Zeitleiste verschieben</translation>
    </message>
</context>
<context>
    <name>starling::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>Namen der Seiten zeigen</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Nur Symbole zeigen</translation>
    </message>
</context>
<context>
    <name>starling::NumbersModel</name>
    <message>
        <source>Remove numbers</source>
        <translation>Zahlen entfernen</translation>
    </message>
    <message>
        <source>Add a number…</source>
        <translation>Zahl hinzufügen…</translation>
    </message>
</context>
<context>
    <name>starling::NumbersPart</name>
    <message>
        <source>A complete story has one technical and one business number at least. Type into the last row to add one; Delete removes the chosen ones.</source>
        <translation>Eine vollständige Geschichte hat mindestens eine technische und eine geschäftliche Zahl. Schreiben Sie in die letzte Zeile, um eine hinzuzufügen; Entf entfernt die gewählten.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Zahl</numerusform>
            <numerusform>%n Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>starling::OutputChoice</name>
    <message>
        <source>“%1” is gone, so playing was paused. Connect a loudspeaker and press Space to go on.</source>
        <translation>„%1“ ist nicht mehr da, deshalb wurde die Wiedergabe angehalten. Schließen Sie einen Lautsprecher an; mit der Leertaste geht es weiter.</translation>
    </message>
    <message>
        <source>“%1” is gone, so playing was paused. Press Space to go on with “%2”.</source>
        <translation>„%1“ ist nicht mehr da, deshalb wurde die Wiedergabe angehalten. Mit der Leertaste geht es auf „%2“ weiter.</translation>
    </message>
</context>
<context>
    <name>starling::PagePictures</name>
    <message>
        <source>The picture “%1” could not be written; choose another folder.</source>
        <translation>Das Bild „%1“ ließ sich nicht schreiben; bitte einen anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>starling::PartCard</name>
    <message>
        <source>Show this part</source>
        <translation>Diesen Teil zeigen</translation>
    </message>
    <message>
        <source>Fold this part away</source>
        <translation>Diesen Teil einklappen</translation>
    </message>
    <message>
        <source>%1, folded away</source>
        <extracomment>A part of the form and whether it is folded away</extracomment>
        <translation>%1, eingeklappt</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, gezeigt</translation>
    </message>
</context>
<context>
    <name>starling::PlaybackMenu</name>
    <message>
        <source>Previous segment</source>
        <translation>Voriger Abschnitt</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Auf</translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Ab</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Alt+Page Up</source>
        <translation>Alt+Bild auf</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Alt+Page Down</source>
        <translation>Alt+Bild ab</translation>
    </message>
    <message>
        <source>Repeat from here</source>
        <translation>Schleife ab hier</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Repeat up to here</source>
        <translation>Schleife bis hier</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Schleife beenden</translation>
    </message>
    <message>
        <source>Repeat this segment</source>
        <translation>Schleife um diesen Abschnitt</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Leave silences out</source>
        <translation>Stille überspringen</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Strg+Auf</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Strg+Ab</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>The system’s default</source>
        <translation>Standardgerät des Systems</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Strg++</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Ctrl+−</source>
        <translation>Strg+−</translation>
    </message>
    <message>
        <source>Show the whole take</source>
        <translation>Die ganze Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Strg+0</translation>
    </message>
</context>
<context>
    <name>starling::ProgressFilterBar</name>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Weeks shown</source>
        <translation>Gezeigte Wochen</translation>
    </message>
    <message>
        <source>Flags counted</source>
        <translation>Flaggen gezählt</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Alle Geschichten</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>All frameworks</source>
        <translation>Alle Aufbauten</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>Per take</source>
        <translation>Pro Aufnahme</translation>
    </message>
</context>
<context>
    <name>starling::ProgressPage</name>
    <message>
        <source>This week against last</source>
        <translation>Diese Woche gegen die letzte</translation>
    </message>
    <message>
        <source>Once there are takes, this page shows week by week whether the flags fall.
Two weeks with three takes each are enough to begin with.</source>
        <translation>Sobald es Aufnahmen gibt, zeigt diese Seite Woche für Woche, ob die Flaggen weniger werden.
Zwei Wochen mit je drei Aufnahmen genügen für den Anfang.</translation>
    </message>
    <message>
        <source>Rehearse an answer</source>
        <translation>Eine Antwort üben</translation>
    </message>
    <message>
        <source>No take in these weeks. Choose more weeks or another story, question or framework.</source>
        <translation>Keine Aufnahme in diesen Wochen. Mehr Wochen oder eine andere Geschichte, eine andere Frage oder ein anderer Aufbau helfen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go from chart to chart</source>
        <translation>Von Diagramm zu Diagramm gehen</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Walk through the takes of a chart</source>
        <translation>Durch die Aufnahmen eines Diagramms gehen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the take in Review</source>
        <translation>Aufnahme in der Durchsicht öffnen</translation>
    </message>
</context>
<context>
    <name>starling::Prompter</name>
    <message>
        <source>Prompter</source>
        <translation>Stichpunkte</translation>
    </message>
    <message numerus="yes">
        <source>B shows the next bullet; %n still hidden.</source>
        <translation>
            <numerusform>B zeigt den nächsten Stichpunkt; %n ist noch verdeckt.</numerusform>
            <numerusform>B zeigt den nächsten Stichpunkt; %n sind noch verdeckt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::QuestionChoice</name>
    <message>
        <source>Surprise &amp;me</source>
        <translation>Ü&amp;berraschen</translation>
    </message>
    <message>
        <source>&amp;Keep among my questions</source>
        <translation>Zu den &amp;eigenen Fragen legen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Choose a question, search by typing, or ask something else</source>
        <translation>Eine Frage wählen, durch Tippen suchen oder etwas anderes fragen</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>Draws a question, sooner one that you have answered seldom.</source>
        <translation>Zieht eine Frage, eher eine selten beantwortete.</translation>
    </message>
    <message>
        <source>The question in full</source>
        <translation>Die ganze Frage</translation>
    </message>
    <message>
        <source>No question: speak freely.</source>
        <translation>Keine Frage: frei sprechen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>A panel listens for:</source>
        <translation>Worauf im Gespräch geachtet wird:</translation>
    </message>
    <message>
        <source>Common pitfall:</source>
        <translation>Häufiger Stolperstein:</translation>
    </message>
</context>
<context>
    <name>starling::QuestionDelegate</name>
    <message>
        <source>Retired: %1</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
</context>
<context>
    <name>starling::QuestionEdits</name>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Edit a question</source>
        <translation>Frage ändern</translation>
    </message>
    <message>
        <source>Take the built-in words again</source>
        <translation>Wieder die mitgelieferten Worte nehmen</translation>
    </message>
    <message>
        <source>Retire a question</source>
        <translation>Frage zurückstellen</translation>
    </message>
    <message>
        <source>Restore a question</source>
        <translation>Frage zurückholen</translation>
    </message>
    <message>
        <source>Delete a question</source>
        <translation>Frage löschen</translation>
    </message>
    <message>
        <source>This set is no longer there; nothing was changed.</source>
        <translation>Diese Sammlung gibt es nicht mehr; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Make a set</source>
        <translation>Sammlung anlegen</translation>
    </message>
    <message>
        <source>Change a set</source>
        <translation>Sammlung ändern</translation>
    </message>
    <message>
        <source>Delete a set</source>
        <translation>Sammlung löschen</translation>
    </message>
</context>
<context>
    <name>starling::QuestionForm</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>As it is asked</source>
        <translation>So, wie sie gestellt wird</translation>
    </message>
    <message>
        <source>A panel &amp;listens for</source>
        <translation>&amp;Worauf im Gespräch geachtet wird</translation>
    </message>
    <message>
        <source>What a good answer shows</source>
        <translation>Was eine gute Antwort zeigt</translation>
    </message>
    <message>
        <source>Common &amp;pitfall</source>
        <translation>Häufiger &amp;Stolperstein</translation>
    </message>
    <message>
        <source>How answers to it go wrong</source>
        <translation>Woran Antworten darauf scheitern</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>&amp;Kategorien</translation>
    </message>
    <message>
        <source>&amp;Framework</source>
        <translation>&amp;Aufbau</translation>
    </message>
    <message>
        <source>Whichever you prefer</source>
        <translation>Welchen Sie möchten</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Fer&amp;tig</translation>
    </message>
    <message>
        <source>Back to reading (Esc); everything is saved already</source>
        <translation>Zurück zum Lesen (Esc); alles ist schon gespeichert</translation>
    </message>
    <message>
        <source>Your words stand in place of the built-in ones, which can be taken back.</source>
        <translation>Ihre Worte stehen anstelle der mitgelieferten, die sich wieder nehmen lassen.</translation>
    </message>
    <message>
        <source>Everything is saved as you type.</source>
        <translation>Alles wird beim Schreiben gespeichert.</translation>
    </message>
    <message>
        <source>A question needs words: until there are some, the last ones are kept.</source>
        <translation>Eine Frage braucht Worte: Bis es welche gibt, bleiben die letzten.</translation>
    </message>
</context>
<context>
    <name>starling::QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>starling::QuestionPanel</name>
    <message>
        <source>&amp;Rehearse this question</source>
        <translation>&amp;Diese Frage üben</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Sets</source>
        <translation>&amp;Sammlungen</translation>
    </message>
    <message>
        <source>Built-in words</source>
        <translation>Mitgelieferte Worte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What a panel listens for</source>
        <translation>Worauf im Gespräch geachtet wird</translation>
    </message>
    <message>
        <source>Common pitfall</source>
        <translation>Häufiger Stolperstein</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Go to Rehearse with this question (Ctrl+Return)</source>
        <translation>Mit dieser Frage zum Üben gehen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Change its words, categories and framework (F2)</source>
        <translation>Worte, Kategorien und Aufbau ändern (F2)</translation>
    </message>
    <message>
        <source>Take the words the question came with again</source>
        <translation>Wieder die Worte nehmen, die mit der Frage kamen</translation>
    </message>
    <message>
        <source>Delete this question of yours; its takes stay</source>
        <translation>Diese eigene Frage löschen; ihre Aufnahmen bleiben</translation>
    </message>
    <message>
        <source>Keep the question in sets of yours, one for a company or a role</source>
        <translation>Die Frage in eigenen Sammlungen halten, je eine für eine Firma oder Stelle</translation>
    </message>
    <message>
        <source>The question in full</source>
        <translation>Die ganze Frage</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>in Ihren Worten</translation>
    </message>
    <message>
        <source>retired: offered nowhere</source>
        <translation>zurückgestellt: nirgends angeboten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Offer the question again</source>
        <translation>Die Frage wieder anbieten</translation>
    </message>
    <message>
        <source>Offer the question nowhere; its stories and takes stay</source>
        <translation>Die Frage nirgends anbieten; ihre Geschichten und Aufnahmen bleiben</translation>
    </message>
    <message>
        <source>A panel listens for</source>
        <translation>Worauf im Gespräch geachtet wird</translation>
    </message>
    <message>
        <source>Whichever you prefer</source>
        <translation>Welchen Sie möchten</translation>
    </message>
    <message>
        <source>Stories that answer it</source>
        <translation>Geschichten, die sie beantworten</translation>
    </message>
    <message numerus="yes">
        <source>%n more story(s) would make it safe.</source>
        <translation>
            <numerusform>Mit %n weiteren Geschichte wäre sie sicher.</numerusform>
            <numerusform>Mit %n weiteren Geschichten wäre sie sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map one on the Coverage page</source>
        <translation>Auf der Seite „Abdeckung“ eine zuordnen</translation>
    </message>
    <message>
        <source>Not answered aloud yet.</source>
        <translation>Noch nicht laut beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s), the last on %1.</source>
        <translation>
            <numerusform>%n Aufnahme, zuletzt am %1.</numerusform>
            <numerusform>%n Aufnahmen, zuletzt am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>New set with this question</source>
        <translation>Neue Sammlung mit dieser Frage</translation>
    </message>
</context>
<context>
    <name>starling::QuestionPicker</name>
    <message>
        <source>Questions of “%1”</source>
        <translation>Fragen von „%1“</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Fragen suchen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Space ticks a question.</source>
        <translation>Die Leertaste hakt eine Frage an.</translation>
    </message>
</context>
<context>
    <name>starling::QuestionTree</name>
    <message numerus="yes">
        <source>%1, %n question(s)</source>
        <translation>
            <numerusform>%1, %n Frage</numerusform>
            <numerusform>%1, %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (zurückgestellt)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n story(s))</source>
        <translation>
            <numerusform>%1 (%n Geschichte)</numerusform>
            <numerusform>%1 (%n Geschichten)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::QuestionsPage</name>
    <message>
        <source>New set</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>A set of questions for one company or role (Ctrl+Shift+N)</source>
        <translation>Eine Sammlung von Fragen für eine Firma oder Stelle (Strg+Umschalt+N)</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>A question of your own (Ctrl+N)</source>
        <translation>Eine eigene Frage (Strg+N)</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Fragen suchen</translation>
    </message>
    <message>
        <source>Every word must occur in the question, what a panel listens for, the pitfall or a category (Ctrl+F).</source>
        <translation>Jedes Wort muss in der Frage, dem, worauf im Gespräch geachtet wird, dem Stolperstein oder einer Kategorie vorkommen (Strg+F).</translation>
    </message>
    <message>
        <source>Show &amp;retired</source>
        <translation>&amp;Zurückgestellte zeigen</translation>
    </message>
    <message>
        <source>Choose a question to see what a panel listens for, which stories answer it, and to rehearse it.</source>
        <translation>Wählen Sie eine Frage, um zu sehen, worauf im Gespräch geachtet wird und welche Geschichten sie beantworten, und um sie zu üben.</translation>
    </message>
    <message>
        <source>No question matches this search.</source>
        <translation>Keine Frage passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Show every question</source>
        <translation>Alle Fragen zeigen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Rehearse the question</source>
        <translation>Frage üben</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Eingabe oder F2</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Frage ändern</translation>
    </message>
    <message>
        <source>Make a set</source>
        <translation>Sammlung anlegen</translation>
    </message>
    <message>
        <source>Retire a built-in question, delete one of your own</source>
        <translation>Mitgelieferte Frage zurückstellen, eigene löschen</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Close and open a set</source>
        <translation>Sammlung schließen und öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The question is deleted: “%1”</source>
        <translation>Die Frage ist gelöscht: „%1“</translation>
    </message>
    <message>
        <source>The question is retired and offered nowhere: “%1”</source>
        <translation>Die Frage ist zurückgestellt und wird nirgends angeboten: „%1“</translation>
    </message>
    <message>
        <source>The set “%1” is deleted; its questions stay.</source>
        <translation>Die Sammlung „%1“ ist gelöscht; ihre Fragen bleiben.</translation>
    </message>
</context>
<context>
    <name>starling::QuickNote</name>
    <message>
        <source>Note, then Enter</source>
        <translation>Notiz, dann Eingabe</translation>
    </message>
    <message>
        <source>Note for the flag</source>
        <translation>Notiz zur Flagge</translation>
    </message>
</context>
<context>
    <name>starling::RatingCard</name>
    <message>
        <source>Clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <source>hard to follow</source>
        <translation>schwer zu folgen</translation>
    </message>
    <message>
        <source>clear at first hearing</source>
        <translation>beim ersten Hören klar</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>could be anyone’s story</source>
        <translation>könnte von jedem sein</translation>
    </message>
    <message>
        <source>names, numbers, one real day</source>
        <translation>Namen, Zahlen, ein wirklicher Tag</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigener Anteil</translation>
    </message>
    <message>
        <source>my part stayed hidden</source>
        <translation>mein Anteil blieb verborgen</translation>
    </message>
    <message>
        <source>what I did is plain</source>
        <translation>klar, was ich tat</translation>
    </message>
    <message>
        <source>Humility</source>
        <translation>Bescheidenheit</translation>
    </message>
    <message>
        <source>all credit to me</source>
        <translation>alles mein Verdienst</translation>
    </message>
    <message>
        <source>credit shared, mistakes owned</source>
        <translation>Verdienst geteilt, Fehler eingestanden</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>no result told</source>
        <translation>kein Ergebnis genannt</translation>
    </message>
    <message>
        <source>a result that lasted, measured</source>
        <translation>ein bleibendes Ergebnis, gemessen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Next time I will…</source>
        <translation>Nächstes Mal werde ich…</translation>
    </message>
    <message>
        <source>The next thing to change</source>
        <translation>Was beim nächsten Mal anders werden soll</translation>
    </message>
    <message>
        <source>one thing, in one line</source>
        <translation>eines, in einer Zeile</translation>
    </message>
    <message>
        <source>1 %1 – 5 %2</source>
        <extracomment>What the ends of a scale of 1 to 5 mean</extracomment>
        <translation>1 %1 – 5 %2</translation>
    </message>
    <message>
        <source>%1: %2 of 5</source>
        <extracomment>Spoken by screen readers: &quot;Clarity: 3 of 5&quot;</extracomment>
        <translation>%1: %2 von 5</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>dazwischen</translation>
    </message>
</context>
<context>
    <name>starling::ReactionHint</name>
    <message>
        <source>Half a minute of listening tells Starling how quickly you press, so that flags land on the word.</source>
        <translation>Eine halbe Minute Zuhören zeigt Starling, wie schnell Sie drücken, damit Flaggen auf dem Wort landen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Learn my reaction time…</source>
        <translation>&amp;Reaktionszeit messen…</translation>
    </message>
</context>
<context>
    <name>starling::ReadinessList</name>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>A part of readiness, whether it is met, and why: &quot;Facts complete (missing): …&quot;</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
</context>
<context>
    <name>starling::RecordingPanel</name>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Segment now spoken</source>
        <translation>Abschnitt, der gerade gesprochen wird</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Vergangene Zeit</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Esc, S or Ctrl+Return</source>
        <translation>Esc, S oder Strg+Eingabe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Esc stops · F shows everything again</source>
        <translation>Esc beendet · F zeigt wieder alles</translation>
    </message>
    <message>
        <source>Space next · 1–%1 jump · Z undo mark · P pause · Esc stop · F focus</source>
        <translation>Leertaste weiter · 1–%1 springen · Z Marke zurück · P anhalten · Esc beenden · F Ruhe</translation>
    </message>
    <message>
        <source>P pause · Esc stop · F focus</source>
        <translation>P anhalten · Esc beenden · F Ruhe</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>Das Mikrofon wird geöffnet…</translation>
    </message>
    <message>
        <source>❚❚ Paused</source>
        <translation>❚❚ Angehalten</translation>
    </message>
    <message>
        <source>Keeping the take…</source>
        <translation>Die Aufnahme wird gesichert…</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● Aufnahme läuft</translation>
    </message>
    <message>
        <source>▲ %1 over the cap of %2</source>
        <translation>▲ %1 über der Grenze von %2</translation>
    </message>
    <message>
        <source>past %1 · cap %2</source>
        <translation>über %1 · Grenze %2</translation>
    </message>
    <message>
        <source>cap %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>Kein Abschnitt</translation>
    </message>
    <message>
        <source>Lesson of an earlier take</source>
        <translation>Vorsatz aus einer früheren Aufnahme</translation>
    </message>
    <message>
        <source>This time: %1</source>
        <translation>Dieses Mal: %1</translation>
    </message>
</context>
<context>
    <name>starling::RehearsePage</name>
    <message>
        <source>Rehearse</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>R or Ctrl+R</source>
        <translation>R oder Strg+R</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>“%1” has no follow-ups yet. Write some down on its page first.</source>
        <translation>„%1“ hat noch keine Nachfragen. Schreiben Sie zuerst einige auf ihrer Seite auf.</translation>
    </message>
    <message>
        <source>There is no question to put to a story. Bring one back on the Questions page first.</source>
        <translation>Es gibt keine Frage für eine Geschichte. Holen Sie zuerst auf der Seite „Fragen“ eine zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers recorded. They are among the story&apos;s takes.</source>
        <translation>
            <numerusform>%n Antwort aufgenommen. Sie steht bei den Aufnahmen der Geschichte.</numerusform>
            <numerusform>%n Antworten aufgenommen. Sie stehen bei den Aufnahmen der Geschichte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map the questions</source>
        <translation>Fragen zuordnen</translation>
    </message>
    <message>
        <source>Show the takes</source>
        <translation>Aufnahmen zeigen</translation>
    </message>
</context>
<context>
    <name>starling::ResultPart</name>
    <message>
        <source>Accomplished %1, as measured by %2, by doing %3.</source>
        <extracomment>The XYZ line said aloud: what was accomplished, how it was measured, what was done</extracomment>
        <translation>Erreicht: %1, gemessen an: %2, dadurch, dass: %3.</translation>
    </message>
    <message>
        <source>XYZ and “So what?”</source>
        <translation>XYZ und „Na und?“</translation>
    </message>
</context>
<context>
    <name>starling::ReviewExport</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Sound of one segment</source>
        <translation>Ton eines Abschnitts</translation>
    </message>
    <message>
        <source>Sound of the selected stretch…</source>
        <translation>Ton der gewählten Strecke…</translation>
    </message>
    <message>
        <source>Write this take as a file: sound, labels, subtitles, tables, a report (Ctrl+E)</source>
        <translation>Diese Aufnahme als Datei schreiben: Ton, Textmarken, Untertitel, Tabellen, Bericht (Strg+E)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>%1. %2 (%3–%4)…</source>
        <extracomment>A segment of a take in a menu: &quot;3. Action (0:18–1:40)…&quot;</extracomment>
        <translation>%1. %2 (%3–%4)…</translation>
    </message>
</context>
<context>
    <name>starling::ReviewPage</name>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rehearse the same question, story and framework once more</source>
        <translation>Dieselbe Frage, Geschichte und denselben Aufbau noch einmal üben</translation>
    </message>
    <message>
        <source>Here you listen to a take and flag what weakened it. Record one first, or open one from the list of takes.</source>
        <translation>Hier wird eine Aufnahme angehört und mit Flaggen versehen, wo sie schwächelt. Zuerst eine aufnehmen oder eine aus der Liste der Aufnahmen öffnen.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>A free take</source>
        <translation>Eine freie Aufnahme</translation>
    </message>
    <message>
        <source>Undo %1 (Ctrl+Z)</source>
        <extracomment>Tool tip: undo what, e.g. &quot;Undo flag (Ctrl+Z)&quot;</extracomment>
        <translation>%1 rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo %1 (Ctrl+Shift+Z)</source>
        <translation>%1 wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+−, Ctrl+0</source>
        <translation>Strg++, Strg+−, Strg+0</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show the whole take</source>
        <translation>Vergrößern, verkleinern, die ganze Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Strg+Z, Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Rückgängig und wiederholen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>This take beside another of the same story or question (Ctrl+M)</source>
        <translation>Diese Aufnahme neben einer anderen derselben Geschichte oder Frage (Strg+M)</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Strg+U</translation>
    </message>
    <message>
        <source>Uncover the suggestions</source>
        <translation>Vorschläge aufdecken</translation>
    </message>
    <message>
        <source>Ctrl+Return, Ctrl+Backspace</source>
        <translation>Strg+Eingabe, Strg+Rücktaste</translation>
    </message>
    <message>
        <source>Accept the chosen suggestion, or lay it aside</source>
        <translation>Gewählten Vorschlag annehmen oder beiseitelegen</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Strg+M</translation>
    </message>
    <message>
        <source>Compare with another take</source>
        <translation>Mit einer anderen Aufnahme vergleichen</translation>
    </message>
    <message>
        <source>Mouse wheel, with Shift</source>
        <translation>Mausrad, mit Umschalt</translation>
    </message>
    <message>
        <source>Zoom about the mouse, move along the take</source>
        <translation>Um den Mauszeiger zoomen, durch die Aufnahme gehen</translation>
    </message>
</context>
<context>
    <name>starling::ReviewPlayback</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Five seconds back or ahead</source>
        <translation>Fünf Sekunden zurück oder vor</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Umschalt+Links, Umschalt+Rechts</translation>
    </message>
    <message>
        <source>One second back or ahead</source>
        <translation>Eine Sekunde zurück oder vor</translation>
    </message>
    <message>
        <source>, and .</source>
        <translation>, und .</translation>
    </message>
    <message>
        <source>Previous and next flag</source>
        <translation>Vorige und nächste Flagge</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Auf, Alt+Ab</translation>
    </message>
    <message>
        <source>Previous and next segment</source>
        <translation>Voriger und nächster Abschnitt</translation>
    </message>
    <message>
        <source>Alt+Page Up, Alt+Page Down</source>
        <translation>Alt+Bild auf, Alt+Bild ab</translation>
    </message>
    <message>
        <source>Previous and next sentence</source>
        <translation>Voriger und nächster Satz</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ und ]</translation>
    </message>
    <message>
        <source>Slower and faster by a tenth</source>
        <translation>Ein Zehntel langsamer und schneller</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Strg+Auf, Strg+Ab</translation>
    </message>
    <message>
        <source>Louder and quieter</source>
        <translation>Lauter und leiser</translation>
    </message>
    <message>
        <source>F5, F6</source>
        <translation>F5, F6</translation>
    </message>
    <message>
        <source>Repeat from here, repeat up to here</source>
        <translation>Schleife ab hier, Schleife bis hier</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Repeat the marked stretch or this segment; once more to stop repeating</source>
        <translation>Schleife um die markierte Strecke oder diesen Abschnitt; noch einmal beendet sie</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Leave silences out</source>
        <translation>Stille überspringen</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>Medientasten</translation>
    </message>
    <message>
        <source>Play, pause, stop, previous and next flag, also while another window is in front</source>
        <translation>Abspielen, anhalten, beenden, vorige und nächste Flagge, auch wenn ein anderes Fenster vorn ist</translation>
    </message>
    <message>
        <source>A free take</source>
        <translation>Eine freie Aufnahme</translation>
    </message>
</context>
<context>
    <name>starling::ReviewText</name>
    <message>
        <source>▼ %1 is thin: under %2 there is rarely room for what you did and why. Try one more decision with its reason.</source>
        <translation>▼ %1 ist dünn: Unter %2 ist selten Platz für das, was getan wurde, und warum. Eine weitere Entscheidung mit ihrem Grund hilft.</translation>
    </message>
    <message>
        <source>✓ %1 is a good length, within the cap of %2.</source>
        <translation>✓ %1 ist eine gute Länge, innerhalb der Grenze von %2.</translation>
    </message>
    <message>
        <source>▲ %1 is %2 over the cap of %3. Try to shorten the part that went furthest over its target.</source>
        <translation>▲ %1 liegt %2 über der Grenze von %3. Am besten den Teil kürzen, der sein Ziel am weitesten überschritt.</translation>
    </message>
    <message>
        <source>▲ %1 is %2 over the cap of %3, more than a panel follows. Try to choose the one decision that matters most, and tell only that.</source>
        <translation>▲ %1 liegt %2 über der Grenze von %3, mehr, als Zuhörende mitgehen. Am besten die eine wichtigste Entscheidung wählen und nur sie erzählen.</translation>
    </message>
    <message>
        <source>▲ The setup took %1; past %2 a panel waits for what you did. Try two sentences of context.</source>
        <translation>▲ Der Einstieg dauerte %1; nach %2 warten Zuhörende auf die eigene Handlung. Zwei Sätze zum Rahmen genügen.</translation>
    </message>
    <message>
        <source>%1 (length unknown)</source>
        <translation>%1 (Länge unbekannt)</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>Sound was lost at: %1. The rest of the take is whole.</source>
        <translation>Ton ging verloren bei: %1. Der Rest der Aufnahme ist ganz.</translation>
    </message>
    <message>
        <source>✓ within</source>
        <translation>✓ im Ziel</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n point(s) over</source>
        <translation>
            <numerusform>▲ %n Punkt über dem Ziel</numerusform>
            <numerusform>▲ %n Punkte über dem Ziel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %n point(s) under</source>
        <translation>
            <numerusform>▼ %n Punkt unter dem Ziel</numerusform>
            <numerusform>▼ %n Punkte unter dem Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ %1 s over</source>
        <translation>▲ %1 s über Ziel</translation>
    </message>
    <message>
        <source>▼ %1 s under</source>
        <translation>▼ %1 s unter Ziel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <translation>%1–%2 %</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <extracomment>A position in a take: %1 is 1:12, %2 tenths of a second</extracomment>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>recovered after a crash</source>
        <translation>nach einem Absturz gerettet</translation>
    </message>
    <message>
        <source>No flags yet. Play the take and press a flag&apos;s key where something weakens it.</source>
        <translation>Noch keine Flaggen. Die Aufnahme abspielen und die Taste einer Flagge drücken, wo etwas sie schwächt.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 bei %2: %3</translation>
    </message>
    <message>
        <source>▲ %1 over</source>
        <extracomment>%1 is a number of percentage points</extracomment>
        <translation>▲ %1 über Ziel</translation>
    </message>
    <message>
        <source>▼ %1 under</source>
        <translation>▼ %1 unter Ziel</translation>
    </message>
</context>
<context>
    <name>starling::RoleTermModel</name>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>said as “%1”</source>
        <translation>gesagt als „%1“</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Your stories</source>
        <translation>Ihre Geschichten</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>starling::RoleWordsView</name>
    <message>
        <source>I say it &amp;differently…</source>
        <translation>Ich sage es &amp;anders…</translation>
    </message>
    <message>
        <source>&amp;Open its story</source>
        <translation>Geschichte ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Kept with the set</source>
        <translation>Aufbewahrt bei der Sammlung</translation>
    </message>
    <message>
        <source>Job advertisement</source>
        <translation>Stellenanzeige</translation>
    </message>
    <message>
        <source>Paste a job advertisement here.</source>
        <translation>Fügen Sie hier eine Stellenanzeige ein.</translation>
    </message>
    <message>
        <source>A line for each thing, its words with commas between them</source>
        <translation>Für jede Sache eine Zeile, ihre Wörter durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Kept with the set</source>
        <translation>Auf&amp;bewahrt bei der Sammlung</translation>
    </message>
    <message>
        <source>Job &amp;advertisement</source>
        <translation>&amp;Stellenanzeige</translation>
    </message>
    <message>
        <source>Your &amp;words for the same thing, a line for each</source>
        <translation>Ihre &amp;Worte für dasselbe, je eine Zeile</translation>
    </message>
    <message>
        <source>This list only shows which words your stories use and rewrites none of them: take a word up where it is true, and leave it where it is not.</source>
        <translation>Diese Liste zeigt nur, welche Wörter Ihre Geschichten verwenden, und schreibt keine um: Greifen Sie ein Wort auf, wo es stimmt, und lassen Sie es, wo nicht.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Terms of the advertisement</source>
        <translation>Begriffe der Stellenanzeige</translation>
    </message>
    <message>
        <source>Begins a line with this term among your words for the same thing</source>
        <translation>Beginnt eine Zeile mit diesem Begriff bei Ihren Worten für dasselbe</translation>
    </message>
    <message>
        <source>No set: gone when the window closes</source>
        <translation>Keine Sammlung: fort, sobald das Fenster schließt</translation>
    </message>
    <message>
        <source>No advertisement yet: paste one to see its terms.</source>
        <translation>Noch keine Stellenanzeige: Fügen Sie eine ein, um ihre Begriffe zu sehen.</translation>
    </message>
    <message>
        <source>No telling term was found in this advertisement.</source>
        <translation>In dieser Stellenanzeige fand sich kein aussagekräftiger Begriff.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s): ✓ %1 used, ≈ %2 said differently, ✗ %3 absent.</source>
        <translation>
            <numerusform>%n Begriff: ✓ %1 verwendet, ≈ %2 anders gesagt, ✗ %3 fehlt.</numerusform>
            <numerusform>%n Begriffe: ✓ %1 verwendet, ≈ %2 anders gesagt, ✗ %3 fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::SecondPass</name>
    <message>
        <source>accepted suggestion</source>
        <translation>Annehmen des Vorschlags</translation>
    </message>
</context>
<context>
    <name>starling::SegmentEditing</name>
    <message>
        <source>moving a boundary</source>
        <translation>Verschieben der Abschnittsgrenze</translation>
    </message>
    <message>
        <source>splitting a segment</source>
        <translation>Teilen des Abschnitts</translation>
    </message>
    <message>
        <source>naming a segment</source>
        <translation>Benennen des Abschnitts</translation>
    </message>
    <message>
        <source>inserting a segment</source>
        <translation>Einfügen des Abschnitts</translation>
    </message>
    <message>
        <source>deleting a segment</source>
        <translation>Löschen des Abschnitts</translation>
    </message>
</context>
<context>
    <name>starling::SelectionPart</name>
    <message>
        <source>critical</source>
        <translation>entscheidend</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A criterion and how much it weighs: &quot;Personal role (critical)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 of 5</source>
        <extracomment>Spoken by screen readers: &quot;Personal role: 3 of 5&quot;</extracomment>
        <translation>%1: %2 von 5</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>dazwischen</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <extracomment>The selection score of a story</extracomment>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Score %1 of 100: each criterion counts by its weight, and one that is not judged yet does not count.</source>
        <translation>%1 von 100 Punkten: Jedes Kriterium zählt nach seinem Gewicht, und ein noch nicht bewertetes zählt nicht.</translation>
    </message>
    <message>
        <source>No score yet: mark your own part in the story first. A story without it cannot be saved by the rest.</source>
        <translation>Noch keine Punkte: Bewerten Sie zuerst Ihre eigene Rolle in der Geschichte. Ohne sie kann der Rest eine Geschichte nicht retten.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>starling::SetPanel</name>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>See its role &amp;words</source>
        <translation>Stellen&amp;wörter ansehen</translation>
    </message>
    <message>
        <source>&amp;Name of the set</source>
        <translation>&amp;Name der Sammlung</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <source>A company or a role</source>
        <translation>Eine Firma oder eine Stelle</translation>
    </message>
    <message>
        <source>Delete set</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <source>The questions themselves stay</source>
        <translation>Die Fragen selbst bleiben</translation>
    </message>
    <message>
        <source>&amp;Questions in it</source>
        <translation>&amp;Fragen darin</translation>
    </message>
    <message>
        <source>Questions in it</source>
        <translation>Fragen darin</translation>
    </message>
    <message>
        <source>&amp;Add questions…</source>
        <translation>Fragen &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Take the selected questions out of the set (Delete)</source>
        <translation>Die ausgewählten Fragen aus der Sammlung nehmen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Job advertisement</source>
        <translation>Stellen&amp;anzeige</translation>
    </message>
    <message>
        <source>Job advertisement</source>
        <translation>Stellenanzeige</translation>
    </message>
    <message>
        <source>Paste the advertisement here: role words then show which of its terms your stories use.</source>
        <translation>Fügen Sie die Stellenanzeige hier ein: Die Stellenwörter zeigen dann, welche ihrer Begriffe Ihre Geschichten verwenden.</translation>
    </message>
    <message>
        <source>Retired: %1</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
</context>
<context>
    <name>starling::SettingsPage</name>
    <message>
        <source>Length of an answer</source>
        <translation>Länge einer Antwort</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Listening back</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Reaction time</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <source>A flag set by key is placed this much earlier, times the speed, because the ear is quicker than the hand.</source>
        <translation>Eine mit der Taste gesetzte Flagge wird um so viel früher gesetzt, mal der Geschwindigkeit, denn das Ohr ist schneller als die Hand.</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>Eigene Bibliothek</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>Recordings, marks, flags and ratings live in this folder, readable by your account alone. Nothing is sent anywhere: Starling uses no network.</source>
        <translation>Aufnahmen, Marken, Flaggen und Bewertungen liegen in diesem Ordner, lesbar nur für dieses Benutzerkonto. Nichts wird irgendwohin gesendet: Starling benutzt kein Netz.</translation>
    </message>
    <message>
        <source>The system’s default</source>
        <translation>Standardgerät des Systems</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>Learn it in half a minute…</source>
        <translation>In einer halben Minute messen…</translation>
    </message>
    <message>
        <source>Kinds of flag</source>
        <translation>Flaggenarten</translation>
    </message>
</context>
<context>
    <name>starling::SetupPanel</name>
    <message>
        <source>Summary, up to %1</source>
        <translation>Kurzfassung, bis %1</translation>
    </message>
    <message>
        <source>Standard, up to %1</source>
        <translation>Standard, bis %1</translation>
    </message>
    <message>
        <source>Deep, up to %1</source>
        <translation>Ausführlich, bis %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>St&amp;ory</source>
        <translation>&amp;Geschichte</translation>
    </message>
    <message>
        <source>&amp;Framework</source>
        <translation>A&amp;ufbau</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>&amp;Tiefe</translation>
    </message>
    <message>
        <source>R or Ctrl+R</source>
        <translation>R oder Strg+R</translation>
    </message>
    <message>
        <source>Begins to record. Keys: R or Ctrl+R.</source>
        <translation>Beginnt die Aufnahme. Tasten: R oder Strg+R.</translation>
    </message>
    <message>
        <source>M&amp;icrophone</source>
        <translation>M&amp;ikrofon</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>Eingangspegel</translation>
    </message>
    <message>
        <source>Prompter</source>
        <translation>Stichpunkte</translation>
    </message>
    <message>
        <source>Pro&amp;mpter</source>
        <translation>Stich&amp;punkte</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Show bullets</source>
        <translation>Stichpunkte zeigen</translation>
    </message>
    <message>
        <source>Hide, then reveal</source>
        <translation>Verdecken, dann aufdecken</translation>
    </message>
    <message>
        <source>The chosen story&apos;s bullets, to speak from or to remember first.</source>
        <translation>Die Stichpunkte der gewählten Geschichte, zum Ablesen oder zum Erinnern.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>starling::SheetWords</name>
    <message>
        <source>A free take</source>
        <translation>Eine freie Aufnahme</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Thin: under %1 there is rarely room for what you did and why.</source>
        <translation>Dünn: Unter %1 ist selten Platz für das, was getan wurde, und warum.</translation>
    </message>
    <message>
        <source>A good length, within the cap of %1.</source>
        <translation>Eine gute Länge, innerhalb der Grenze von %1.</translation>
    </message>
    <message>
        <source>%1 over the cap of %2.</source>
        <translation>%1 über der Grenze von %2.</translation>
    </message>
    <message>
        <source>%1 over the cap of %2, more than a panel follows.</source>
        <translation>%1 über der Grenze von %2, mehr, als Zuhörende mitgehen.</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>▼ under</source>
        <translation>▼ darunter</translation>
    </message>
    <message>
        <source>✓ within</source>
        <translation>✓ im Ziel</translation>
    </message>
    <message>
        <source>▲ over</source>
        <translation>▲ darüber</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigener Anteil</translation>
    </message>
    <message>
        <source>Humility</source>
        <translation>Bescheidenheit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>Keine Flaggen</translation>
    </message>
    <message>
        <source>Flags: %1, %2 per minute</source>
        <extracomment>%2 is how many flags there are for each minute of the take</extracomment>
        <translation>Flaggen: %1, %2 pro Minute</translation>
    </message>
    <message>
        <source>%1 %2 (%3 per minute)</source>
        <extracomment>A kind of flag, how often, how often per minute: &quot;We 3 (1.1 per minute)&quot;</extracomment>
        <translation>%1 %2 (%3 pro Minute)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more flag(s)</source>
        <translation>
            <numerusform>… und %n weitere Flagge</numerusform>
            <numerusform>… und %n weitere Flaggen</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wohin die Zeit ging</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Next time I will…</source>
        <translation>Nächstes Mal werde ich…</translation>
    </message>
    <message>
        <source>No lesson written yet.</source>
        <translation>Noch kein Vorsatz notiert.</translation>
    </message>
    <message>
        <source>No segment was marked.</source>
        <translation>Kein Abschnitt wurde markiert.</translation>
    </message>
    <message>
        <source>The sound is missing.</source>
        <translation>Der Ton fehlt.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>starling::SpinePart</name>
    <message numerus="yes">
        <source>%n bullet(s)</source>
        <translation>
            <numerusform>%n Stichpunkt</numerusform>
            <numerusform>%n Stichpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (not in this framework)</source>
        <translation>%1 (nicht in diesem Aufbau)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Bullet in %1</source>
        <translation>Stichpunkt in %1</translation>
    </message>
    <message>
        <source>A reminder, not a sentence</source>
        <translation>Eine Erinnerung, kein Satz</translation>
    </message>
    <message>
        <source>bullets</source>
        <translation>Stichpunkte</translation>
    </message>
    <message>
        <source>✎ %1</source>
        <extracomment>A sign before a nudge</extracomment>
        <translation>✎ %1</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Gerippe</translation>
    </message>
</context>
<context>
    <name>starling::StartChores</name>
    <message numerus="yes">
        <source>Starling ended unexpectedly while recording. %n take(s) came back with all but the last moment; marks and flags are kept.</source>
        <translation>
            <numerusform>Starling endete unerwartet während einer Aufnahme. %n Aufnahme kam bis auf den letzten Moment zurück; Marken und Flaggen sind erhalten.</numerusform>
            <numerusform>Starling endete unerwartet während einer Aufnahme. %n Aufnahmen kamen bis auf den letzten Moment zurück; Marken und Flaggen sind erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the take</source>
        <translation>Aufnahme öffnen</translation>
    </message>
</context>
<context>
    <name>starling::StepsPanel</name>
    <message>
        <source>Nothing is missing: every question has its stories.</source>
        <translation>Nichts fehlt: Jede Frage hat ihre Geschichten.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <source>Next steps (%1)</source>
        <translation>Nächste Schritte (%1)</translation>
    </message>
    <message>
        <source>▴ %1</source>
        <translation>▴ %1</translation>
    </message>
    <message>
        <source>▾ %1</source>
        <translation>▾ %1</translation>
    </message>
</context>
<context>
    <name>starling::StoriesPage</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Neue Geschichte</translation>
    </message>
    <message>
        <source>Begin a story from a template (Ctrl+N)</source>
        <translation>Eine Geschichte aus einer Vorlage beginnen (Strg+N)</translation>
    </message>
    <message>
        <source>Back to the stories</source>
        <translation>Zurück zu den Geschichten</translation>
    </message>
    <message>
        <source>Inventory exercise (30 minutes)</source>
        <translation>Bestandsübung (30 Minuten)</translation>
    </message>
    <message>
        <source>Import stories…</source>
        <translation>Geschichten importieren…</translation>
    </message>
    <message>
        <source>Export the stories listed…</source>
        <translation>Aufgelistete Geschichten exportieren…</translation>
    </message>
    <message>
        <source>Restore the story deleted last</source>
        <translation>Zuletzt gelöschte Geschichte zurückholen</translation>
    </message>
    <message>
        <source>Restore “%1”, deleted last</source>
        <translation>„%1“ zurückholen, zuletzt gelöscht</translation>
    </message>
    <message>
        <source>A story is one true thing you did, told with its numbers.
Seven to ten of them answer most questions a panel asks.</source>
        <translation>Eine Geschichte ist etwas Wahres, das Sie getan haben, mit seinen Zahlen erzählt.
Sieben bis zehn davon beantworten die meisten Fragen eines Gesprächs.</translation>
    </message>
    <message>
        <source>Write the first story</source>
        <translation>Die erste Geschichte schreiben</translation>
    </message>
    <message>
        <source>Choose a story at the left, or write a new one.</source>
        <translation>Wählen Sie links eine Geschichte, oder schreiben Sie eine neue.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Drop files of stories to import them</source>
        <translation>Dateien mit Geschichten hier ablegen, um sie zu importieren</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>From the list to the story</source>
        <translation>Von der Liste zur Geschichte</translation>
    </message>
    <message>
        <source>Ctrl+PgUp, Ctrl+PgDn</source>
        <translation>Strg+Bild auf, Strg+Bild ab</translation>
    </message>
    <message>
        <source>Part before, part after</source>
        <translation>Voriger Teil, nächster Teil</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>In a list: the next entry</source>
        <translation>In einer Liste: der nächste Eintrag</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>In an empty entry: remove it</source>
        <translation>In einem leeren Eintrag: ihn entfernen</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Auf, Alt+Ab</translation>
    </message>
    <message>
        <source>Move an entry</source>
        <translation>Eintrag verschieben</translation>
    </message>
    <message>
        <source>In the list: move the story to the trash</source>
        <translation>In der Liste: die Geschichte in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>„%1“ liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestandsübung</translation>
    </message>
</context>
<context>
    <name>starling::StoryChoice</name>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Title of the new story</source>
        <translation>Titel der neuen Geschichte</translation>
    </message>
    <message>
        <source>Add the story</source>
        <translation>Geschichte hinzufügen</translation>
    </message>
    <message>
        <source>No new story</source>
        <translation>Keine neue Geschichte</translation>
    </message>
    <message>
        <source>No story</source>
        <translation>Keine Geschichte</translation>
    </message>
    <message>
        <source>New story…</source>
        <translation>Neue Geschichte…</translation>
    </message>
</context>
<context>
    <name>starling::StoryConflictDialog</name>
    <message>
        <source>A story differs</source>
        <translation>Eine Geschichte ist verschieden</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Felder, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Die der Datei nehmen</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>“%1” is in the trash here, and in the file as well. Taking theirs brings it back.</source>
        <translation>„%1“ liegt hier im Papierkorb und ist auch in der Datei. Nehmen Sie die der Datei, kommt sie zurück.</translation>
    </message>
    <message>
        <source>“%1” is here and in the file, and the two differ. Nothing is changed yet.</source>
        <translation>„%1“ ist hier und in der Datei, und die beiden sind verschieden. Noch ist nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The same for the %n other(s)</source>
        <translation>
            <numerusform>Ebenso für die %n andere</numerusform>
            <numerusform>Ebenso für die %n anderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::StoryEditing</name>
    <message>
        <source>The open story could not be saved, so it stays open; nothing of it is lost.</source>
        <translation>Die offene Geschichte ließ sich nicht speichern und bleibt deshalb offen; nichts davon ist verloren.</translation>
    </message>
    <message>
        <source>change made elsewhere</source>
        <translation>Änderung von anderswo</translation>
    </message>
</context>
<context>
    <name>starling::StoryEditor</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rehearse this story</source>
        <translation>Diese Geschichte üben</translation>
    </message>
    <message>
        <source>Export this story</source>
        <translation>Diese Geschichte exportieren</translation>
    </message>
    <message>
        <source>Move this story to the trash</source>
        <translation>Diese Geschichte in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Go to this part</source>
        <translation>Zu diesem Teil gehen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what was changed, such as a field&apos;s name</extracomment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
</context>
<context>
    <name>starling::StoryFilterBar</name>
    <message>
        <source>Search stories</source>
        <translation>Geschichten suchen</translation>
    </message>
    <message>
        <source>Stories in which every word occurs, anywhere; beginnings of words will do (Ctrl+F)</source>
        <translation>Geschichten, in denen jedes Wort irgendwo vorkommt; Wortanfänge genügen (Strg+F)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Ready or not</source>
        <translation>Bereit oder nicht</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Jedes Alter</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Noch nicht bereit</translation>
    </message>
    <message>
        <source>Up to 2 years</source>
        <translation>Bis 2 Jahre</translation>
    </message>
    <message>
        <source>2 to 3 years</source>
        <translation>2 bis 3 Jahre</translation>
    </message>
    <message>
        <source>Over 3 years</source>
        <translation>Über 3 Jahre</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Datum</translation>
    </message>
</context>
<context>
    <name>starling::StoryList</name>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s)</source>
        <translation>
            <numerusform>%1 von %n Geschichte</numerusform>
            <numerusform>%1 von %n Geschichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n Geschichte</numerusform>
            <numerusform>%n Geschichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::StoryListModel</name>
    <message>
        <source>deleted %1</source>
        <translation>gelöscht %1</translation>
    </message>
</context>
<context>
    <name>starling::StoryTransfers</name>
    <message>
        <source>Import stories</source>
        <translation>Geschichten importieren</translation>
    </message>
    <message>
        <source>Stories (%1)</source>
        <translation>Geschichten (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) taken in.</source>
        <translation>
            <numerusform>%n Geschichte übernommen.</numerusform>
            <numerusform>%n Geschichten übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it is here already; nothing was changed.</source>
        <translation>Alles darin ist schon hier; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Behind the sentence that says how many stories were taken in</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of yours kept as they are.</source>
        <translation>
            <numerusform>%n Ihrer Geschichten blieb, wie sie ist.</numerusform>
            <numerusform>%n Ihrer Geschichten blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>stories.json</source>
        <translation>geschichten.json</translation>
    </message>
    <message>
        <source>Export stories</source>
        <translation>Geschichten exportieren</translation>
    </message>
    <message>
        <source>JSON, lossless (%1)</source>
        <translation>JSON, verlustfrei (%1)</translation>
    </message>
    <message>
        <source>Markdown (%1)</source>
        <translation>Markdown (%1)</translation>
    </message>
    <message>
        <source>A folder of Markdown files</source>
        <translation>Ein Ordner mit Markdown-Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written: %1</source>
        <translation>
            <numerusform>Eine Datei geschrieben: %1</numerusform>
            <numerusform>%n Dateien geschrieben: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::StoryTrash</name>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Destroy for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Back to the stories</source>
        <translation>Zurück zu den Geschichten</translation>
    </message>
    <message>
        <source>Deleted stories</source>
        <translation>Gelöschte Geschichten</translation>
    </message>
    <message>
        <source>What the story says</source>
        <translation>Was die Geschichte sagt</translation>
    </message>
    <message>
        <source>Destroy this story?</source>
        <translation>Diese Geschichte endgültig löschen?</translation>
    </message>
    <message>
        <source>“%1” is destroyed for good; its takes stay, without a story.</source>
        <translation>„%1“ wird endgültig gelöscht; ihre Aufnahmen bleiben, ohne Geschichte.</translation>
    </message>
    <message>
        <source>&amp;Destroy</source>
        <translation>Endgültig &amp;löschen</translation>
    </message>
</context>
<context>
    <name>starling::SuggestionsCard</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Mark by ear first. What sound and clock suggest stays covered until you ask for it; then you see what your ear caught and what it missed.</source>
        <translation>Erst nach Gehör markieren: Was Ton und Uhr vorschlagen, bleibt verdeckt, bis Sie es sehen wollen. Dann zeigt sich, was Ihr Ohr bemerkt hat und was nicht.</translation>
    </message>
    <message>
        <source>Show the suggestions for this take (Ctrl+U)</source>
        <translation>Die Vorschläge zu dieser Aufnahme zeigen (Strg+U)</translation>
    </message>
    <message>
        <source>Suggestions for this take</source>
        <translation>Vorschläge zu dieser Aufnahme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Make it a flag of this take (Ctrl+Return)</source>
        <translation>Als Flagge in diese Aufnahme übernehmen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>✓ heard by you</source>
        <translation>✓ selbst gehört</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ angenommen</translation>
    </message>
    <message>
        <source>– not for me</source>
        <translation>– nicht für mich</translation>
    </message>
    <message>
        <source>Nothing was suggested that an ear could have caught.</source>
        <translation>Nichts wurde vorgeschlagen, was ein Ohr hätte bemerken können.</translation>
    </message>
    <message numerus="yes">
        <source>By ear you caught %1 of %n suggestion(s).</source>
        <translation>
            <numerusform>Nach Gehör haben Sie %1 von %n Vorschlag bemerkt.</numerusform>
            <numerusform>Nach Gehör haben Sie %1 von %n Vorschlägen bemerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your flags has no suggestion beside it.</source>
        <translation>
            <numerusform>Neben %n Ihrer Flaggen steht kein Vorschlag.</numerusform>
            <numerusform>Neben %n Ihrer Flaggen steht kein Vorschlag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nicht für mich</translation>
    </message>
    <message>
        <source>Open the suggestion again (Ctrl+Backspace)</source>
        <translation>Vorschlag wieder öffnen (Strg+Rücktaste)</translation>
    </message>
    <message>
        <source>Lay the suggestion aside; it counts for nothing (Ctrl+Backspace)</source>
        <translation>Vorschlag beiseitelegen; er zählt nicht (Strg+Rücktaste)</translation>
    </message>
</context>
<context>
    <name>starling::SynonymField</name>
    <message>
        <source>Your words for the same thing</source>
        <translation>Ihre Worte für dasselbe</translation>
    </message>
    <message>
        <source>k8s, Kubernetes</source>
        <translation>k8s, Kubernetes</translation>
    </message>
</context>
<context>
    <name>starling::TakeActionBar</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Angaben…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>starling::TakeDetailsDialog</name>
    <message>
        <source>Details of the take</source>
        <translation>Angaben zur Aufnahme</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Segments keep their places when the framework changes; only the targets they are judged by change.</source>
        <translation>Abschnitte behalten ihren Platz, wenn der Aufbau wechselt; nur die Ziele, an denen sie gemessen werden, ändern sich.</translation>
    </message>
    <message>
        <source>Choose a question or type one</source>
        <translation>Eine Frage wählen oder schreiben</translation>
    </message>
    <message>
        <source>Choose a story or type a new title</source>
        <translation>Eine Geschichte wählen oder einen neuen Titel schreiben</translation>
    </message>
</context>
<context>
    <name>starling::TakeEdits</name>
    <message numerus="yes">
        <source>Move %n take(s) to the trash</source>
        <translation>
            <numerusform>Eine Aufnahme in den Papierkorb legen</numerusform>
            <numerusform>%n Aufnahmen in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n take(s)</source>
        <translation>
            <numerusform>Eine Aufnahme zurückholen</numerusform>
            <numerusform>%n Aufnahmen zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Angaben ändern</translation>
    </message>
</context>
<context>
    <name>starling::TakeFilterBar</name>
    <message>
        <source>Search takes</source>
        <translation>Aufnahmen suchen</translation>
    </message>
    <message>
        <source>Every word must occur in the question, the story, a note or the lesson (Ctrl+F).</source>
        <translation>Jedes Wort muss in der Frage, der Geschichte, einer Notiz oder dem Vorsatz vorkommen (Strg+F).</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Alle Geschichten</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>All frameworks</source>
        <translation>Alle Aufbauten</translation>
    </message>
    <message>
        <source>Kind of flag</source>
        <translation>Flaggenart</translation>
    </message>
    <message>
        <source>Any flags</source>
        <translation>Alle Flaggen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show every take again</source>
        <translation>Wieder alle Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
</context>
<context>
    <name>starling::TakeListModel</name>
    <message>
        <source>Recorded</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Noch aufbewahrt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Keine Frage</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächstes Mal: %1</translation>
    </message>
    <message>
        <source>The recording was cut short by a crash or a power failure; everything that had reached the disk is here.</source>
        <translation>Die Aufnahme wurde durch einen Absturz oder Stromausfall abgebrochen; alles, was den Datenträger erreicht hatte, ist hier.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>starling::TakeSession</name>
    <message>
        <source>flag</source>
        <translation>Flagge</translation>
    </message>
    <message>
        <source>deleted flag</source>
        <translation>Löschen der Flagge</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
</context>
<context>
    <name>starling::TakeSide</name>
    <message>
        <source>Take %1</source>
        <extracomment>%1 is A or B</extracomment>
        <translation>Aufnahme %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open this take in Review</source>
        <translation>Diese Aufnahme in der Durchsicht öffnen</translation>
    </message>
    <message>
        <source>A free take</source>
        <translation>Eine freie Aufnahme</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A length and what to make of it: &quot;2:41 ✓ within the cap of 3:00&quot;</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>No lesson written.</source>
        <translation>Kein Vorsatz notiert.</translation>
    </message>
    <message>
        <source>Next time I will… %1</source>
        <translation>Nächstes Mal werde ich… %1</translation>
    </message>
</context>
<context>
    <name>starling::TakeSound</name>
    <message>
        <source>The sound of this take is missing. Its segments, flags and rating are safe; if you have a backup, restore it to hear the take again.</source>
        <translation>Der Ton dieser Aufnahme fehlt. Ihre Abschnitte, Flaggen und Bewertung sind sicher; mit einer zurückgeholten Sicherung ist sie wieder zu hören.</translation>
    </message>
</context>
<context>
    <name>starling::TakeTable</name>
    <message>
        <source>Takes</source>
        <translation>Aufnahmen</translation>
    </message>
</context>
<context>
    <name>starling::TakesOfStory</name>
    <message>
        <source>No take yet: tell it once, even badly.</source>
        <translation>Noch keine Aufnahme: Erzählen Sie sie einmal, und sei es schlecht.</translation>
    </message>
    <message>
        <source>Rehearse this story</source>
        <translation>Diese Geschichte üben</translation>
    </message>
    <message>
        <source>Versatility test</source>
        <translation>Vielseitigkeitstest</translation>
    </message>
    <message>
        <source>Follow-up gauntlet</source>
        <translation>Nachfragen-Parcours</translation>
    </message>
    <message>
        <source>This story against four questions, one short take each</source>
        <translation>Diese Geschichte gegen vier Fragen, je eine kurze Aufnahme</translation>
    </message>
    <message>
        <source>The follow-ups one after another, a short take each</source>
        <translation>Die Nachfragen eine nach der anderen, je eine kurze Aufnahme</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A take in a list: when, how long, the question</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes of this story</source>
        <translation>Aufnahmen dieser Geschichte</translation>
    </message>
</context>
<context>
    <name>starling::TakesPage</name>
    <message>
        <source>Drop recordings to import them</source>
        <translation>Aufnahmen hier ablegen, um sie zu importieren</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>Takes moved to the trash, kept for %n day(s)</source>
        <translation>
            <numerusform>Gelöschte Aufnahmen, %n Tag lang aufbewahrt</numerusform>
            <numerusform>Gelöschte Aufnahmen, %n Tage lang aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Take in recordings made elsewhere; files can also be dropped on the page (Ctrl+I)</source>
        <translation>Anderswo gemachte Aufnahmen übernehmen; Dateien lassen sich auch auf der Seite ablegen (Strg+I)</translation>
    </message>
    <message>
        <source>Every answer you record is kept here.
Recordings from a phone can be dropped on this page.</source>
        <translation>Hier liegt jede aufgenommene Antwort.
Aufnahmen vom Telefon lassen sich auf dieser Seite ablegen.</translation>
    </message>
    <message>
        <source>Rehearse an answer</source>
        <translation>Eine Antwort üben</translation>
    </message>
    <message>
        <source>No take matches this search.</source>
        <translation>Keine Aufnahme passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Show every take</source>
        <translation>Alle Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Back to the takes</source>
        <translation>Zurück zu den Aufnahmen</translation>
    </message>
    <message>
        <source>Importing “%1” (%2 of %3)</source>
        <translation>„%1“ wird importiert (%2 von %3)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n take(s) selected</source>
        <translation>
            <numerusform>%1 von %n Aufnahme ausgewählt</numerusform>
            <numerusform>%1 von %n Aufnahmen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s), %1 spoken</source>
        <translation>
            <numerusform>Eine Aufnahme, %1 gesprochen</numerusform>
            <numerusform>%n Aufnahmen, %1 gesprochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A take is destroyed for good %n day(s) after it came here.</source>
        <translation>
            <numerusform>Eine Aufnahme wird %n Tag nach ihrer Ankunft hier endgültig gelöscht.</numerusform>
            <numerusform>Eine Aufnahme wird %n Tage nach ihrer Ankunft hier endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to the trash.</source>
        <translation>
            <numerusform>Eine Aufnahme in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Aufnahmen in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) restored.</source>
        <translation>
            <numerusform>Eine Aufnahme zurückgeholt.</numerusform>
            <numerusform>%n Aufnahmen zurückgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Angaben…</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the take in Review</source>
        <translation>Aufnahme in der Durchsicht öffnen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit question, story, framework and depth</source>
        <translation>Frage, Geschichte, Aufbau und Tiefe ändern</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Strg+I</translation>
    </message>
    <message>
        <source>Import recordings</source>
        <translation>Aufnahmen importieren</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Strg+M</translation>
    </message>
    <message>
        <source>Compare two selected takes</source>
        <translation>Zwei ausgewählte Aufnahmen vergleichen</translation>
    </message>
</context>
<context>
    <name>starling::TextRows</name>
    <message>
        <source>Remove this entry</source>
        <translation>Diesen Eintrag entfernen</translation>
    </message>
</context>
<context>
    <name>starling::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1 long, segments: %2, flags: %3</source>
        <extracomment>Spoken by screen readers. %1 is a length such as 2:41</extracomment>
        <translation>%1 lang, Abschnitte: %2, Flaggen: %3</translation>
    </message>
</context>
<context>
    <name>starling::TimelineOverlay</name>
    <message>
        <source>%1 mark</source>
        <translation>Strich bei %1</translation>
    </message>
    <message>
        <source>cap %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Length of a selected stretch, as in &quot;3.2 s&quot;</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>starling::TransportBar</name>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagge</translation>
    </message>
    <message>
        <source>Previous flag</source>
        <translation>Vorige Flagge</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Next flag</source>
        <translation>Nächste Flagge</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>−5 s</source>
        <translation>−5 s</translation>
    </message>
    <message>
        <source>Back five seconds</source>
        <translation>Fünf Sekunden zurück</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>+5 s</source>
        <translation>+5 s</translation>
    </message>
    <message>
        <source>Ahead five seconds</source>
        <translation>Fünf Sekunden vor</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Abspielen oder anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Speed of playing, pitch kept ([ slower, ] faster)</source>
        <translation>Geschwindigkeit bei gleicher Tonhöhe ([ langsamer, ] schneller)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Ctrl+−</source>
        <translation>Strg+−</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Show the whole take</source>
        <translation>Die ganze Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Strg+0</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Strg++</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: %1 what the button does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Position and length of a take: 1:12 / 2:41</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Repeat the marked stretch or this segment</source>
        <translation>Schleife um die markierte Strecke oder diesen Abschnitt</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>No silences</source>
        <translation>Ohne Stille</translation>
    </message>
    <message>
        <source>Leave silences out</source>
        <translation>Stille überspringen</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Segments, sentences, repeating, volume, loudspeaker</source>
        <translation>Abschnitte, Sätze, Schleife, Lautstärke, Lautsprecher</translation>
    </message>
    <message>
        <source>Repeats %1 to %2; press to stop repeating (F7)</source>
        <extracomment>Tool tip: %1 and %2 are moments of the take</extracomment>
        <translation>Schleife von %1 bis %2; noch einmal drücken beendet sie (F7)</translation>
    </message>
    <message>
        <source>One end is marked at %1; F5 or F6 marks the other</source>
        <translation>Ein Ende ist bei %1 markiert; F5 oder F6 markiert das andere</translation>
    </message>
    <message>
        <source>Repeat the marked stretch or this segment (F7); F5 and F6 mark its ends</source>
        <translation>Schleife um die markierte Strecke oder diesen Abschnitt (F7); F5 und F6 markieren ihre Enden</translation>
    </message>
    <message>
        <source>Repeat …</source>
        <extracomment>On the button, while only one end of what is to be repeated is marked</extracomment>
        <translation>Schleife …</translation>
    </message>
    <message>
        <source>Volume: %1 % (Ctrl+Up, Ctrl+Down)</source>
        <translation>Lautstärke: %1 % (Strg+Auf, Strg+Ab)</translation>
    </message>
</context>
<context>
    <name>starling::TrendChart</name>
    <message>
        <source>d MMM</source>
        <comment>date of a week&apos;s first day</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::TrendTableModel</name>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aufnahmen</translation>
    </message>
</context>
<context>
    <name>starling::TurnBar</name>
    <message>
        <source>Repeat</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>The chosen part of A, then of B (Space)</source>
        <translation>Der gewählte Teil aus A, dann aus B (Leertaste)</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is A or B</extracomment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>The chosen part of this take alone (%1)</source>
        <translation>Der gewählte Teil nur aus dieser Aufnahme (%1)</translation>
    </message>
    <message>
        <source>Begin again when both were heard (L)</source>
        <translation>Von vorn beginnen, wenn beide gehört sind (L)</translation>
    </message>
    <message>
        <source> ×</source>
        <extracomment>Behind a playing speed: &quot;1.5 ×&quot;</extracomment>
        <translation> ×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Speed ([ and ])</source>
        <translation>Geschwindigkeit ([ und ])</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hear both in turn</source>
        <translation>Beide nacheinander</translation>
    </message>
</context>
</TS>
