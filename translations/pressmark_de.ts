<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Pressmark::ActStates</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>Pressmark::Actions</name>
    <message>
        <source>New archive…</source>
        <translation>Neues Archiv …</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Archiv öffnen …</translation>
    </message>
    <message>
        <source>Open the sample archive</source>
        <translation>Beispielarchiv öffnen</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Paste clipping</source>
        <translation>Ausschnitt einfügen</translation>
    </message>
    <message>
        <source>Open URL…</source>
        <translation>Adresse öffnen …</translation>
    </message>
    <message>
        <source>Export article as annotated PDF…</source>
        <translation>Artikel als PDF mit Anmerkungen exportieren …</translation>
    </message>
    <message>
        <source>Export report of the list…</source>
        <translation>Bericht über die Liste exportieren …</translation>
    </message>
    <message>
        <source>Check the archive</source>
        <translation>Archiv prüfen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <source>Copy quotation with citation</source>
        <translation>Zitat mit Beleg kopieren</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Das Archiv durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Tagging panel</source>
        <translation>Schlagwortleiste</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>Dichte Liste</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Erfassungen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Hell oder dunkel wie der Schreibtisch</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>Nächster ungelesener Artikel</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Als gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern versehen</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Angaben bearbeiten …</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>Die Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstreichen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Remove the chosen mark</source>
        <translation>Gewählte Markierung entfernen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>The last tag again</source>
        <translation>Noch einmal das letzte Schlagwort</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Pressmark</source>
        <translation>Über Pressmark</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nmerken</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Save the search…</source>
        <translation>Suche speichern …</translation>
    </message>
    <message>
        <source>Put into collection…</source>
        <translation>In Sammlung legen …</translation>
    </message>
    <message>
        <source>Leave out what a source repeats</source>
        <translation>Weglassen, was eine Quelle wiederholt</translation>
    </message>
    <message>
        <source>Leave out or restore the paragraph</source>
        <translation>Absatz weglassen oder wiederherstellen</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Concordance: every hit on a line</source>
        <translation>Konkordanz: jeder Treffer auf einer Zeile</translation>
    </message>
    <message>
        <source>Find other forms of a word</source>
        <translation>Andere Formen eines Wortes finden</translation>
    </message>
    <message>
        <source>Pages of a PDF</source>
        <translation>Seiten einer PDF-Datei</translation>
    </message>
    <message>
        <source>Passages: all that is marked</source>
        <translation>Textstellen: alles, was markiert ist</translation>
    </message>
    <message>
        <source>Export references of the list…</source>
        <translation>Literaturangaben der Liste exportieren …</translation>
    </message>
    <message>
        <source>Citation style…</source>
        <translation>Zitierstil …</translation>
    </message>
    <message>
        <source>Go through the list, a key for each decision</source>
        <translation>Liste durchgehen, eine Taste je Entscheidung</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>Was geschehen ist …</translation>
    </message>
    <message>
        <source>Work as…</source>
        <translation>Arbeiten als …</translation>
    </message>
    <message>
        <source>Code blind: hide others&apos; codes and suggestions</source>
        <translation>Blind codieren: Codes anderer und Vorschläge verbergen</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Check the page again</source>
        <translation>Seite erneut prüfen</translation>
    </message>
    <message>
        <source>Merge articles…</source>
        <translation>Artikel zusammenführen …</translation>
    </message>
    <message>
        <source>What the colours mean…</source>
        <translation>Bedeutung der Farben …</translation>
    </message>
    <message>
        <source>Select the sentence, then the next</source>
        <translation>Den Satz auswählen, dann den nächsten</translation>
    </message>
    <message>
        <source>Select the paragraph, then the next</source>
        <translation>Den Absatz auswählen, dann den nächsten</translation>
    </message>
    <message>
        <source>Split off a tag…</source>
        <translation>Schlagwort abspalten …</translation>
    </message>
    <message>
        <source>Clean up tags</source>
        <translation>Schlagwörter aufräumen</translation>
    </message>
    <message>
        <source>Patterns as well as colours for marks</source>
        <translation>Muster zusätzlich zu den Farben der Markierungen</translation>
    </message>
    <message>
        <source>Repair the search index</source>
        <translation>Suchindex reparieren</translation>
    </message>
    <message>
        <source>Select an area of a page or picture</source>
        <translation>Einen Bereich einer Seite oder eines Bildes auswählen</translation>
    </message>
    <message>
        <source>Type the text of a scan…</source>
        <translation>Text eines Scans eintippen …</translation>
    </message>
    <message>
        <source>Move the mark&apos;s end (an area&apos;s right edge) forwards</source>
        <translation>Das Ende der Markierung (rechte Kante eines Bereichs) vor</translation>
    </message>
    <message>
        <source>Move the mark&apos;s end (an area&apos;s right edge) back</source>
        <translation>Das Ende der Markierung (rechte Kante eines Bereichs) zurück</translation>
    </message>
    <message>
        <source>Move an area&apos;s lower edge down</source>
        <translation>Die untere Kante eines Bereichs nach unten</translation>
    </message>
    <message>
        <source>Move an area&apos;s lower edge up</source>
        <translation>Die untere Kante eines Bereichs nach oben</translation>
    </message>
    <message>
        <source>Move the mark&apos;s beginning (an area&apos;s left edge) forwards</source>
        <translation>Den Anfang der Markierung (linke Kante eines Bereichs) vor</translation>
    </message>
    <message>
        <source>Move the mark&apos;s beginning (an area&apos;s left edge) back</source>
        <translation>Den Anfang der Markierung (linke Kante eines Bereichs) zurück</translation>
    </message>
    <message>
        <source>Move an area&apos;s upper edge down</source>
        <translation>Die obere Kante eines Bereichs nach unten</translation>
    </message>
    <message>
        <source>Move an area&apos;s upper edge up</source>
        <translation>Die obere Kante eines Bereichs nach oben</translation>
    </message>
</context>
<context>
    <name>Pressmark::Archive</name>
    <message>
        <source>There is no annotation %1 in this archive.</source>
        <translation>In diesem Archiv gibt es keine Anmerkung %1.</translation>
    </message>
    <message>
        <source>Article %1 has no version %2.</source>
        <translation>Artikel %1 hat keine Fassung %2.</translation>
    </message>
    <message>
        <source>There is nothing to mark at that place.</source>
        <translation>An dieser Stelle gibt es nichts zu markieren.</translation>
    </message>
    <message>
        <source>Highlight a passage</source>
        <translation>Textstelle hervorheben</translation>
    </message>
    <message>
        <source>Underline a passage</source>
        <translation>Textstelle unterstreichen</translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Change a mark&apos;s colour</source>
        <translation>Farbe einer Markierung ändern</translation>
    </message>
    <message>
        <source>Change a mark</source>
        <translation>Markierung ändern</translation>
    </message>
    <message>
        <source>Remove a mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>%1 cannot be written. It can be opened for reading.</source>
        <translation>%1 ist nicht beschreibbar. Es lässt sich zum Lesen öffnen.</translation>
    </message>
    <message>
        <source>%1 is being written by another Pressmark. Close it there, or open it for reading.</source>
        <translation>In %1 schreibt gerade ein anderes Pressmark. Schließen Sie es dort, oder öffnen Sie es zum Lesen.</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was changed; choose another name.</source>
        <translation>%1 gibt es schon. Es wurde nichts geändert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no Pressmark archive at %1.</source>
        <translation>In %1 gibt es kein Pressmark-Archiv.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This archive was made by a newer Pressmark. Nothing was changed; please use that version.</source>
        <translation>Dieses Archiv stammt von einem neueren Pressmark. Es wurde nichts geändert; bitte verwenden Sie jene Version.</translation>
    </message>
    <message>
        <source>The archive is open for reading only. Nothing was changed.</source>
        <translation>Das Archiv ist nur zum Lesen geöffnet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no article %1 in this archive.</source>
        <translation>In diesem Archiv gibt es keinen Artikel %1.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern versehen</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n article(s) to the trash</source>
        <translation>
            <numerusform>%n Artikel in den Papierkorb legen</numerusform>
            <numerusform>%n Artikel in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n article(s) from the trash</source>
        <translation>
            <numerusform>%n Artikel aus dem Papierkorb holen</numerusform>
            <numerusform>%n Artikel aus dem Papierkorb holen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Edit the article&apos;s note</source>
        <translation>Notiz zum Artikel bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>%n Artikel importieren</numerusform>
            <numerusform>%n Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a sound archive database.</source>
        <translation>%1 ist keine unversehrte Archivdatenbank.</translation>
    </message>
    <message>
        <source>There is no backup at %1.</source>
        <translation>In %1 gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>%1 is open in another Pressmark. Close it there first.</source>
        <translation>%1 ist in einem anderen Pressmark geöffnet. Schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was changed.</source>
        <translation>%1 konnte nicht geschrieben werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 could not be renamed.</source>
        <translation>%1 konnte nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>The backup could not be put in place. The database before it is %1.</source>
        <translation>Die Sicherung ließ sich nicht einsetzen. Die vorherige Datenbank ist %1.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no capture %1 in this archive.</source>
        <translation>In diesem Archiv gibt es keine Erfassung %1.</translation>
    </message>
    <message>
        <source>There is no version %1 in this archive.</source>
        <translation>In diesem Archiv gibt es keine Fassung %1.</translation>
    </message>
    <message>
        <source>This archive&apos;s tables are not those that Pressmark makes. It was not opened for writing, since a changed archive could do harm; it can still be read.</source>
        <translation>Die Tabellen dieses Archivs sind nicht die, die Pressmark anlegt. Es wurde nicht zum Schreiben geöffnet, denn ein verändertes Archiv könnte Schaden anrichten; lesen lässt es sich weiterhin.</translation>
    </message>
    <message>
        <source>There is no such tag. Nothing was changed.</source>
        <translation>Dieses Schlagwort gibt es nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neues Schlagwort „%1“</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Nothing was changed; merge the two instead.</source>
        <translation>Ein Schlagwort „%1“ gibt es schon. Es wurde nichts geändert; führen Sie die beiden stattdessen zusammen.</translation>
    </message>
    <message>
        <source>Rename a tag to “%1”</source>
        <translation>Schlagwort in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Change a tag&apos;s colour</source>
        <translation>Farbe eines Schlagworts ändern</translation>
    </message>
    <message>
        <source>Define a tag</source>
        <translation>Schlagwort erklären</translation>
    </message>
    <message>
        <source>Change a tag&apos;s key</source>
        <translation>Taste eines Schlagworts ändern</translation>
    </message>
    <message>
        <source>A tag cannot stand below itself. Nothing was changed.</source>
        <translation>Ein Schlagwort kann nicht unter sich selbst stehen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Move a tag</source>
        <translation>Schlagwort verschieben</translation>
    </message>
    <message>
        <source>A tag cannot be merged with itself. Nothing was changed.</source>
        <translation>Ein Schlagwort lässt sich nicht mit sich selbst zusammenführen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A tag cannot be merged into one that stands below it. Nothing was changed.</source>
        <translation>Ein Schlagwort lässt sich nicht mit einem zusammenführen, das unter ihm steht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Merge of 2 tags</source>
        <translation>2 Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>Delete the tag “%1”</source>
        <translation>Schlagwort „%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s) “%1”</source>
        <translation>
            <numerusform>%n Artikel mit „%1“ verschlagworten</numerusform>
            <numerusform>%n Artikel mit „%1“ verschlagworten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tag “%1”. Nothing was changed.</source>
        <translation>Es gibt kein Schlagwort „%1“. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Take “%1” off %n article(s)</source>
        <translation>
            <numerusform>„%1“ von %n Artikel entfernen</numerusform>
            <numerusform>„%1“ von %n Artikeln entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag a passage “%1”</source>
        <translation>Textstelle mit „%1“ verschlagworten</translation>
    </message>
    <message>
        <source>Take a tag off a passage</source>
        <translation>Schlagwort von einer Textstelle entfernen</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Eine Sammlung braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a collection “%1” already. Nothing was changed.</source>
        <translation>Es gibt schon eine Sammlung „%1“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no such collection. Nothing was changed.</source>
        <translation>Diese Sammlung gibt es nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>Neue Sammlung „%1“</translation>
    </message>
    <message>
        <source>Rename a collection to “%1”</source>
        <translation>Sammlung in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>A collection cannot stand below itself. Nothing was changed.</source>
        <translation>Eine Sammlung kann nicht unter sich selbst stehen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Move a collection</source>
        <translation>Sammlung verschieben</translation>
    </message>
    <message>
        <source>Delete the collection “%1”</source>
        <translation>Sammlung „%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into “%1”</source>
        <translation>
            <numerusform>%n Artikel in „%1“ legen</numerusform>
            <numerusform>%n Artikel in „%1“ legen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n article(s) out of “%1”</source>
        <translation>
            <numerusform>%n Artikel aus „%1“ nehmen</numerusform>
            <numerusform>%n Artikel aus „%1“ nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>A saved search needs a name and something to search.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen und etwas zu suchen.</translation>
    </message>
    <message>
        <source>Save the search “%1”</source>
        <translation>Suche „%1“ speichern</translation>
    </message>
    <message>
        <source>There is a saved search “%1” already. Nothing was changed.</source>
        <translation>Es gibt schon eine gespeicherte Suche „%1“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Rename a saved search to “%1”</source>
        <translation>Gespeicherte Suche in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Delete a saved search</source>
        <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>There is no such saved search. Nothing was changed.</source>
        <translation>Diese gespeicherte Suche gibt es nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Article %1 could not be read, so there is nothing to correct.</source>
        <translation>Artikel %1 konnte nicht gelesen werden, also gibt es nichts zu berichtigen.</translation>
    </message>
    <message>
        <source>Another version of this article is shown by now. Nothing was changed.</source>
        <translation>Inzwischen wird eine andere Fassung dieses Artikels gezeigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no part %1 in this article. Nothing was changed.</source>
        <translation>Dieser Artikel hat keinen Teil %1. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n part(s) of an article</source>
        <translation>
            <numerusform>%n Teil eines Artikels wiederherstellen</numerusform>
            <numerusform>%n Teile eines Artikels wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n part(s) of an article</source>
        <translation>
            <numerusform>%n Teil eines Artikels weglassen</numerusform>
            <numerusform>%n Teile eines Artikels weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct what belongs to an article</source>
        <translation>Berichtigen, was zu einem Artikel gehört</translation>
    </message>
    <message>
        <source>The index was not rebuilt. The old one is in use.</source>
        <translation>Der Index wurde nicht neu gebaut. Der alte ist in Gebrauch.</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>“%1” takes a number or “none”, not “%2”. Nothing was changed.</source>
        <translation>„%1“ nimmt eine Zahl oder „keine“, nicht „%2“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is none of the tags below “%2”. Nothing was changed.</source>
        <translation>„%1“ ist keines der Schlagwörter unter „%2“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n passage(s) “%1”</source>
        <translation>
            <numerusform>%n Stelle mit „%1“ verschlagworten</numerusform>
            <numerusform>%n Stellen mit „%1“ verschlagworten</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag cannot be split into itself. Nothing was changed.</source>
        <translation>Ein Schlagwort kann nicht in sich selbst geteilt werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>None of them carries the tag. Nothing was changed.</source>
        <translation>Nichts davon trägt das Schlagwort. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Split off the tag “%1”</source>
        <translation>Schlagwort „%1“ abteilen</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Nothing was changed.</source>
        <translation>Ein Schlagwort „%1“ gibt es schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A tag that others stand below takes no numbers. Nothing was changed.</source>
        <translation>Ein Schlagwort, unter dem andere stehen, nimmt keine Zahlen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Change a tag&apos;s kind</source>
        <translation>Art eines Schlagworts ändern</translation>
    </message>
    <message>
        <source>Change a tag&apos;s other names</source>
        <translation>Andere Namen eines Schlagworts ändern</translation>
    </message>
    <message>
        <source>“%1” is the name of another tag. Nothing was changed.</source>
        <translation>„%1“ ist der Name eines anderen Schlagworts. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Edit the tag “%1”</source>
        <translation>Schlagwort „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>A passage cannot be linked with itself. Nothing was changed.</source>
        <translation>Eine Stelle kann nicht mit sich selbst verknüpft werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Link two passages</source>
        <translation>Zwei Stellen verknüpfen</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>Eine Verknüpfung wegnehmen</translation>
    </message>
    <message>
        <source>There is no such link. Nothing was changed.</source>
        <translation>Eine solche Verknüpfung gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Make a mark private</source>
        <translation>Markierung als privat kennzeichnen</translation>
    </message>
    <message>
        <source>Make a mark public</source>
        <translation>Markierung öffentlich machen</translation>
    </message>
    <message>
        <source>No tag can stand below one that takes numbers. Nothing was changed.</source>
        <translation>Unter einem Schlagwort, das Zahlen aufnimmt, kann kein anderes stehen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Mark a passage in the newer version too</source>
        <translation>Stelle auch in der neueren Fassung markieren</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n passage(s) on the older version</source>
        <translation>
            <numerusform>%n Stelle auf der älteren Fassung lassen</numerusform>
            <numerusform>%n Stellen auf der älteren Fassung lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Both articles need a version that can be read. Nothing was changed.</source>
        <translation>Beide Artikel brauchen eine lesbare Fassung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Those are not versions of one article. Nothing was changed.</source>
        <translation>Das sind keine Fassungen desselben Artikels. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Split %n version(s) off an article</source>
        <translation>
            <numerusform>%n Fassung von einem Artikel abtrennen</numerusform>
            <numerusform>%n Fassungen von einem Artikel abtrennen</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes two articles to merge them.</source>
        <translation>Zum Zusammenführen braucht es zwei Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n article(s) into one</source>
        <translation>
            <numerusform>%n Artikel zusammenführen</numerusform>
            <numerusform>%n Artikel zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>The article is not in that collection. Nothing was changed.</source>
        <translation>Der Artikel ist nicht in dieser Sammlung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The collection “%1” keeps the article on another version. Nothing was changed.</source>
        <translation>Die Sammlung „%1“ hält den Artikel auf einer anderen Fassung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Keep an article on a version in “%1”</source>
        <translation>Artikel in „%1“ auf einer Fassung halten</translation>
    </message>
    <message>
        <source>Show the newest version in “%1”</source>
        <translation>Neueste Fassung in „%1“ zeigen</translation>
    </message>
    <message>
        <source>paragraph %1 removed</source>
        <translation>Absatz %1 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) removed</source>
        <translation>
            <numerusform>%n Absatz entfernt</numerusform>
            <numerusform>%n Absätze entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) changed</source>
        <translation>
            <numerusform>%n Satz geändert</numerusform>
            <numerusform>%n Sätze geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed</source>
        <translation>
            <numerusform>%n Zahl geändert</numerusform>
            <numerusform>%n Zahlen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) removed</source>
        <translation>
            <numerusform>%n Satz entfernt</numerusform>
            <numerusform>%n Sätze entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) added</source>
        <translation>
            <numerusform>%n Satz hinzugefügt</numerusform>
            <numerusform>%n Sätze hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) added</source>
        <translation>
            <numerusform>%n Absatz hinzugefügt</numerusform>
            <numerusform>%n Absätze hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) moved</source>
        <translation>
            <numerusform>%n Absatz verschoben</numerusform>
            <numerusform>%n Absätze verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>headline changed</source>
        <translation>Überschrift geändert</translation>
    </message>
    <message>
        <source>subtitle changed</source>
        <translation>Unterzeile geändert</translation>
    </message>
    <message>
        <source>captions changed</source>
        <translation>Bildunterschriften geändert</translation>
    </message>
    <message>
        <source>signs changed</source>
        <translation>Zeichen geändert</translation>
    </message>
    <message>
        <source>Take the tags off a saved search</source>
        <translation>Gespeicherter Suche die Schlagwörter nehmen</translation>
    </message>
    <message>
        <source>Let a saved search tag what comes in</source>
        <translation>Gespeicherte Suche Eingehendes verschlagworten lassen</translation>
    </message>
    <message>
        <source>Name the colours of marks</source>
        <translation>Farben der Markierungen benennen</translation>
    </message>
    <message>
        <source>The mark was made on another version of the article. Nothing was changed.</source>
        <translation>Die Markierung wurde auf einer anderen Fassung des Artikels gemacht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Move an end of a mark</source>
        <translation>Ein Ende einer Markierung verschieben</translation>
    </message>
    <message>
        <source>The archive was not opened. Nothing is lost.</source>
        <translation>Das Archiv wurde nicht geöffnet. Nichts ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n tag(s) as they are</source>
        <translation>
            <numerusform>%n Schlagwort lassen, wie es ist</numerusform>
            <numerusform>%n Schlagwörter lassen, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n tag(s) again</source>
        <translation>
            <numerusform>Nach %n Schlagwort wieder fragen</numerusform>
            <numerusform>Nach %n Schlagwörtern wieder fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge of %n tag(s)</source>
        <translation>
            <numerusform>%n Schlagwort zusammenführen</numerusform>
            <numerusform>%n Schlagwörter zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s)</source>
        <translation>
            <numerusform>%n Schlagwort löschen</numerusform>
            <numerusform>%n Schlagwörter löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag that others stand below cannot be merged into one that takes numbers. Nothing was changed.</source>
        <translation>Ein Schlagwort, unter dem andere stehen, kann nicht in eines übergehen, das Zahlen aufnimmt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n passage(s) back from a file</source>
        <translation>
            <numerusform>%n Textstelle aus einer Datei zurückbringen</numerusform>
            <numerusform>%n Textstellen aus einer Datei zurückbringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Unnamed, in a PDF</source>
        <translation>Ohne Namen, in einem PDF</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n annotation(s) of others</source>
        <translation>
            <numerusform>%n Anmerkung anderer hereinholen</numerusform>
            <numerusform>%n Anmerkungen anderer hereinholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark an area</source>
        <translation>Einen Bereich markieren</translation>
    </message>
    <message>
        <source>Area of a picture</source>
        <translation>Bereich eines Bildes</translation>
    </message>
    <message>
        <source>Area on page %1</source>
        <translation>Bereich auf Seite %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change a marked area</source>
        <translation>Einen markierten Bereich ändern</translation>
    </message>
    <message>
        <source>There is no stored picture at that place of the article.</source>
        <translation>An dieser Stelle des Artikels ist kein Bild gespeichert.</translation>
    </message>
    <message>
        <source>There is no page %1 in this article.</source>
        <translation>In diesem Artikel gibt es keine Seite %1.</translation>
    </message>
    <message>
        <source>Article %1 has a text that was read from its original, which stays as it is. Nothing was changed.</source>
        <translation>Artikel %1 hat einen Text, der aus seinem Original gelesen wurde und bleibt, wie er ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Type the text of an article</source>
        <translation>Text eines Artikels eintippen</translation>
    </message>
</context>
<context>
    <name>Pressmark::ArchiveOpening</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>An older Pressmark made this archive. It is being brought up to date, which takes some minutes if it is large.
Nothing is lost if you stop; it goes on next time.</source>
        <translation>Dieses Archiv stammt von einem älteren Pressmark. Es wird auf den neuen Stand gebracht; ist es groß, dauert das einige Minuten.
Wenn Sie abbrechen, geht nichts verloren; beim nächsten Mal geht es weiter.</translation>
    </message>
    <message>
        <source>Bringing the archive up to date</source>
        <translation>Das Archiv wird aktualisiert</translation>
    </message>
</context>
<context>
    <name>Pressmark::ArticleDelegate</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>Pressmark::ArticleLines</name>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 et al.</source>
        <translation>%1 u. a.</translation>
    </message>
    <message>
        <source>%1 (unsure)</source>
        <translation>%1 (unsicher)</translation>
    </message>
    <message>
        <source>%1 min read</source>
        <translation>%1 Min. Lesezeit</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Pressmark::ArticleListModel</name>
    <message>
        <source>(no headline)</source>
        <translation>(ohne Überschrift)</translation>
    </message>
    <message>
        <source>This file could not be read. The original is kept.</source>
        <translation>Diese Datei konnte nicht gelesen werden. Das Original ist aufbewahrt.</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ArticleListPane</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%1 articles</source>
        <translation>
            <numerusform>%1 Artikel</numerusform>
            <numerusform>%1 Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>No article found</source>
        <translation>Kein Artikel gefunden</translation>
    </message>
    <message>
        <source>Try fewer words, another spelling, or word* for its beginnings.</source>
        <translation>Versuchen Sie weniger Wörter, eine andere Schreibweise oder Wort* für Wortanfänge.</translation>
    </message>
    <message>
        <source>In no article: %1.</source>
        <translation>In keinem Artikel: %1.</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Nach %1 suchen</translation>
    </message>
    <message>
        <source>by relevance</source>
        <translation>nach Treffgenauigkeit</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>das Neueste zuerst</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>nach Titel</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>nach Quelle</translation>
    </message>
</context>
<context>
    <name>Pressmark::ArticlePages</name>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Marked passages that this version does not have</source>
        <translation>Markierte Textstellen, die diese Fassung nicht hat</translation>
    </message>
    <message>
        <source>Marked areas</source>
        <translation>Markierte Bereiche</translation>
    </message>
</context>
<context>
    <name>Pressmark::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Pressmark::BlockMargin</name>
    <message>
        <source>Signs beside the paragraphs</source>
        <translation>Zeichen neben den Absätzen</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Weggelassen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This paragraph stands in %n article(s).</source>
        <translation>
            <numerusform>Dieser Absatz steht in %n Artikel.</numerusform>
            <numerusform>Dieser Absatz steht in %n Artikeln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paragraph stands in %n article(s) of %1.</source>
        <translation>
            <numerusform>Dieser Absatz steht in %n Artikel von %1.</numerusform>
            <numerusform>Dieser Absatz steht in %n Artikeln von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to leave this part out.</source>
        <translation>Klicken, um diesen Teil wegzulassen.</translation>
    </message>
    <message>
        <source>Click to restore this part.</source>
        <translation>Klicken, um diesen Teil wiederherzustellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) left out here: %1.</source>
        <translation>
            <numerusform>%n Teil hier weggelassen: %1.</numerusform>
            <numerusform>%n Teile hier weggelassen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::Body</name>
    <message>
        <source>The stored text of this article is damaged (%1).</source>
        <translation>Der gespeicherte Text dieses Artikels ist beschädigt (%1).</translation>
    </message>
</context>
<context>
    <name>Pressmark::CapturesView</name>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>kept aside: much shorter than what is shown, or an error page</source>
        <translation>beiseitegelegt: viel kürzer als die gezeigte Fassung, oder eine Fehlerseite</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Captures of this article</source>
        <translation>Erfassungen dieses Artikels</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, Teil %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1, as the file says</source>
        <translation>%1, laut Datei</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extraktion</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s); see Whole page</source>
        <translation>
            <numerusform>%n Stück; siehe „Ganze Seite“</numerusform>
            <numerusform>%n Stücke; siehe „Ganze Seite“</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Berichtigt von</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Gehalten in</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message numerus="yes">
        <source>%n made on this version</source>
        <translation>
            <numerusform>%n auf dieser Fassung</numerusform>
            <numerusform>%n auf dieser Fassung</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with what is shown</source>
        <translation>Mit der gezeigten vergleichen</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Let “%1” show the newest</source>
        <translation>In „%1“ die neueste zeigen</translation>
    </message>
    <message>
        <source>Keep this version in…</source>
        <translation>Diese Fassung halten in …</translation>
    </message>
</context>
<context>
    <name>Pressmark::ChangeNotice</name>
    <message>
        <source>Compare the versions</source>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Do not tell again</source>
        <translation>Nicht mehr melden</translation>
    </message>
    <message>
        <source>A newer version of this page differs: %1.</source>
        <translation>Eine neuere Fassung dieser Seite weicht ab: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked passage(s) are gone.</source>
        <translation>
            <numerusform>%n markierte Stelle fehlt.</numerusform>
            <numerusform>%n markierte Stellen fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked passage(s) changed: please check.</source>
        <translation>
            <numerusform>%n markierte Stelle ist geändert: bitte prüfen.</numerusform>
            <numerusform>%n markierte Stellen sind geändert: bitte prüfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::Check</name>
    <message>
        <source>The check was cancelled. Nothing was changed.</source>
        <translation>Die Prüfung wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>Die Datenbank ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>%1 rows point at rows that are missing.</source>
        <translation>%1 Zeilen verweisen auf Zeilen, die fehlen.</translation>
    </message>
    <message>
        <source>the search index</source>
        <translation>das Suchverzeichnis</translation>
    </message>
    <message>
        <source>The search index differs from the articles. “Repair” makes it anew; nothing is lost.</source>
        <translation>Das Suchverzeichnis weicht von den Artikeln ab. „Reparieren“ legt es neu an; es geht nichts verloren.</translation>
    </message>
    <message>
        <source>The record of acts was changed at number %1.</source>
        <translation>Das Verzeichnis der Vorgänge wurde bei Nummer %1 verändert.</translation>
    </message>
    <message>
        <source>The text of version %1 has changed since it was stored.</source>
        <translation>Der Text der Fassung %1 hat sich seit dem Speichern verändert.</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Tags have other counts than what carries them. “Repair” counts them anew; nothing is lost.</source>
        <translation>Die Zählung der Schlagwörter stimmt nicht mit dem überein, was sie trägt. „Reparieren“ zählt neu; nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>Pressmark::Citation</name>
    <message>
        <source>Plain, after a pattern</source>
        <translation>Einfach, nach einem Muster</translation>
    </message>
    <message>
        <source>APA, 7th edition</source>
        <translation>APA, 7. Auflage</translation>
    </message>
    <message>
        <source>Chicago, 17th edition, bibliography</source>
        <translation>Chicago, 17. Auflage, Literaturverzeichnis</translation>
    </message>
    <message>
        <source>MLA, 9th edition</source>
        <translation>MLA, 9. Auflage</translation>
    </message>
    <message>
        <source>ISO 690</source>
        <translation>ISO 690</translation>
    </message>
    <message>
        <source>[{authors}][, “{title}”][, {source}][, {date}][, p. {page}][, {url}]</source>
        <translation>[{authors}][, „{title}“][, {source}][, {date}][, S. {page}][, {url}]</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Pressmark::CitationDialog</name>
    <message>
        <source>Citation style</source>
        <translation>Zitierstil</translation>
    </message>
    <message>
        <source>Fields: {authors} {title} {subtitle} {source} {date} {year} {page} {edition} {section} {place} {accession} {url} {seen}. What stands in [brackets] is left out with its field if that is empty.</source>
        <translation>Felder: {authors} {title} {subtitle} {source} {date} {year} {page} {edition} {section} {place} {accession} {url} {seen}. Was in [Klammern] steht, entfällt mit seinem Feld, wenn das leer ist.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
</context>
<context>
    <name>Pressmark::CleanupActs</name>
    <message>
        <source>“%1” is “%2” now.</source>
        <translation>„%1“ ist jetzt „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) merged into others.</source>
        <translation>
            <numerusform>%Ln Schlagwort ist in ein anderes übergegangen.</numerusform>
            <numerusform>%Ln Schlagwörter sind in andere übergegangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes into:</source>
        <translation>„%1“ geht über in:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) go into:</source>
        <translation>
            <numerusform>%Ln Schlagwort geht über in:</numerusform>
            <numerusform>%Ln Schlagwörter gehen über in:</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) deleted.</source>
        <translation>
            <numerusform>%Ln Schlagwort gelöscht.</numerusform>
            <numerusform>%Ln Schlagwörter gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln Schlagwort bleibt, wie es ist.</numerusform>
            <numerusform>%Ln Schlagwörter bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) are asked about again.</source>
        <translation>
            <numerusform>Nach %Ln Schlagwort wird wieder gefragt.</numerusform>
            <numerusform>Nach %Ln Schlagwörtern wird wieder gefragt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::CleanupDelegate</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::CleanupModel</name>
    <message>
        <source>Only case, accents, spaces or signs differ</source>
        <translation>Nur Groß- und Kleinschreibung, Akzente, Leer- oder andere Zeichen unterscheiden sich</translation>
    </message>
    <message>
        <source>The same words in another order</source>
        <translation>Dieselben Wörter in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>Only endings differ, as of a plural</source>
        <translation>Nur Endungen unterscheiden sich, etwa eines Plurals</translation>
    </message>
    <message>
        <source>A letter or two differ</source>
        <translation>Ein oder zwei Buchstaben unterscheiden sich</translation>
    </message>
    <message>
        <source>Only on “%1”</source>
        <translation>Nur an „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Nothing carries it or any of the tags below it: %Ln</source>
        <translation>
            <numerusform>Weder es noch das Schlagwort darunter ist vergeben: %Ln</numerusform>
            <numerusform>Weder es noch eines der Schlagwörter darunter ist vergeben: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A question without answers</source>
        <translation>Eine Frage ohne Antworten</translation>
    </message>
    <message>
        <source>Only something in the trash carries it</source>
        <translation>Nur etwas im Papierkorb trägt es</translation>
    </message>
    <message>
        <source>Nothing carries it</source>
        <translation>Nichts trägt es</translation>
    </message>
    <message>
        <source>Nearly the same name</source>
        <translation>Fast gleicher Name</translation>
    </message>
    <message>
        <source>Empty groups</source>
        <translation>Leere Gruppen</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <source>Used once</source>
        <translation>Einmal benutzt</translation>
    </message>
    <message>
        <source>%1 like %2: %3</source>
        <translation>%1 wie %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Pressmark::CleanupPane</name>
    <message>
        <source>Clean up tags</source>
        <translation>Schlagwörter aufräumen</translation>
    </message>
    <message>
        <source>Which tags are listed</source>
        <translation>Welche Schlagwörter aufgeführt werden</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Zurück zu den Artikeln</translation>
    </message>
    <message>
        <source>Merge (M)</source>
        <translation>Zusammenführen (M)</translation>
    </message>
    <message>
        <source>Each into the tag that it is like; its name goes on finding that</source>
        <translation>Jedes mit dem, dem es gleicht; sein Name findet dieses weiterhin</translation>
    </message>
    <message>
        <source>Merge into… (I)</source>
        <translation>Zusammenführen mit… (I)</translation>
    </message>
    <message>
        <source>Rename… (R)</source>
        <translation>Umbenennen… (R)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>With all tags below</source>
        <translation>Mit allen Schlagwörtern darunter</translation>
    </message>
    <message>
        <source>Leave (L)</source>
        <translation>Lassen (L)</translation>
    </message>
    <message>
        <source>It is right as it is, and is not asked about again</source>
        <translation>Es ist richtig so; es wird nicht wieder danach gefragt</translation>
    </message>
    <message>
        <source>Enter shows what carries the tag</source>
        <translation>Eingabe zeigt, was das Schlagwort trägt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>fast gleicher Name</translation>
    </message>
    <message>
        <source>empty groups</source>
        <translation>leere Gruppen</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>einmal benutzt</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>gelassen, wie sie sind</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Show: %1 ▾</source>
        <translation>Zeigen: %1 ▾</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) to look at</source>
        <translation>
            <numerusform>%Ln Schlagwort anzusehen</numerusform>
            <numerusform>%Ln Schlagwörter anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>you code blind: only names are compared</source>
        <translation>Sie kodieren blind: nur Namen werden verglichen</translation>
    </message>
    <message>
        <source>Show what carries the tag</source>
        <translation>Zeigen, was das Schlagwort trägt</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>Zusammenführen mit „%1“</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2” instead</source>
        <translation>Stattdessen „%1“ in „%2“ überführen</translation>
    </message>
    <message>
        <source>Tags to clean up</source>
        <translation>Schlagwörter zum Aufräumen</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Schlagwörter</translation>
    </message>
    <message>
        <source>Tags that nothing carries, that are used once or that have nearly the same name as others will be listed here.</source>
        <translation>Hier stehen Schlagwörter, die nichts trägt, die nur einmal benutzt sind oder fast so heißen wie andere.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nichts von dieser Art</translation>
    </message>
    <message>
        <source>No two names are nearly the same</source>
        <translation>Keine zwei Namen sind fast gleich</translation>
    </message>
    <message>
        <source>While you code blind only names are compared: what others use is not told.</source>
        <translation>Solange Sie blind kodieren, werden nur Namen verglichen: Was andere benutzen, wird nicht verraten.</translation>
    </message>
    <message>
        <source>The tags are tidy</source>
        <translation>Die Schlagwörter sind aufgeräumt</translation>
    </message>
    <message>
        <source>None is unused, used only once or nearly the same as another, and no group is empty.</source>
        <translation>Keines ist unbenutzt, nur einmal benutzt oder fast gleich wie ein anderes, und keine Gruppe ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) chosen</source>
        <translation>
            <numerusform>%Ln Schlagwort gewählt</numerusform>
            <numerusform>%Ln Schlagwörter gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again (L)</source>
        <translation>Wieder fragen (L)</translation>
    </message>
</context>
<context>
    <name>Pressmark::Clippings</name>
    <message>
        <source>Pasted clipping</source>
        <translation>Eingefügter Ausschnitt</translation>
    </message>
</context>
<context>
    <name>Pressmark::CollectionActs</name>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Put into collection</source>
        <translation>In Sammlung legen</translation>
    </message>
    <message>
        <source>Take out of “%1”</source>
        <translation>Aus „%1“ nehmen</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>New collection below…</source>
        <translation>Neue Sammlung darunter …</translation>
    </message>
    <message>
        <source>Move below</source>
        <translation>Verschieben unter</translation>
    </message>
    <message>
        <source>The top</source>
        <translation>Oberste Ebene</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
</context>
<context>
    <name>Pressmark::ColorNames</name>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Pressmark::ColorsDialog</name>
    <message>
        <source>What the colours mean</source>
        <translation>Bedeutung der Farben</translation>
    </message>
    <message>
        <source>Names of your own stand in the tagging panel and in the legends of reports.</source>
        <translation>Eigene Namen stehen im Schlagwortbereich und in den Legenden von Berichten.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>Pressmark::CommandLine</name>
    <message>
        <source>Article %1 could not be read, so there is nothing to mark in it.</source>
        <translation>Artikel %1 konnte nicht gelesen werden, also gibt es darin nichts zu markieren.</translation>
    </message>
    <message>
        <source>The words “%1” do not stand in article %2 so often, or at all. Nothing was marked.</source>
        <translation>Die Wörter „%1“ stehen in Artikel %2 nicht so oft oder gar nicht. Es wurde nichts markiert.</translation>
    </message>
    <message>
        <source>Marked the passage as annotation %1.</source>
        <translation>Die Textstelle ist als Anmerkung %1 markiert.</translation>
    </message>
    <message>
        <source>The words to mark.</source>
        <translation>Die Wörter, die zu markieren sind.</translation>
    </message>
    <message>
        <source>Where they stand: body, headline, subtitle or caption.</source>
        <translation>Wo sie stehen: body, headline, subtitle oder caption.</translation>
    </message>
    <message>
        <source>Which of several places with these words (1).</source>
        <translation>Welche von mehreren Stellen mit diesen Wörtern (1).</translation>
    </message>
    <message>
        <source>highlight or underline.</source>
        <translation>highlight oder underline.</translation>
    </message>
    <message>
        <source>yellow, green, blue, red or violet.</source>
        <translation>yellow, green, blue, red oder violet.</translation>
    </message>
    <message>
        <source>A note on the passage.</source>
        <translation>Eine Notiz zur Textstelle.</translation>
    </message>
    <message>
        <source>A tag for the passage; may be given more than once.</source>
        <translation>Ein Schlagwort für die Textstelle; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Wrote and verified the backup %1.</source>
        <translation>Die Sicherung %1 ist geschrieben und geprüft.</translation>
    </message>
    <message>
        <source>Writes a verified copy of all but the originals into the archive&apos;s backups.</source>
        <translation>Schreibt eine geprüfte Kopie von allem außer den Originalen zu den Sicherungen des Archivs.</translation>
    </message>
    <message>
        <source>The archive cannot be written now, so the search index is not compared.</source>
        <translation>In das Archiv kann jetzt nicht geschrieben werden, deshalb wird das Suchverzeichnis nicht verglichen.</translation>
    </message>
    <message>
        <source>Compares everything in an archive with its hash, and the index with the content.</source>
        <translation>Vergleicht alles in einem Archiv mit seiner Prüfsumme und das Suchverzeichnis mit dem Inhalt.</translation>
    </message>
    <message>
        <source>Checked articles: %1, revisions: %2, originals: %3.</source>
        <translation>Geprüfte Artikel: %1, Fassungen: %2, Originale: %3.</translation>
    </message>
    <message>
        <source>Originals that nothing refers to, which is harmless: %1.</source>
        <translation>Originale, auf die nichts verweist (harmlos): %1.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>Probleme:</translation>
    </message>
    <message>
        <source>Write JSON, for programs.</source>
        <translation>JSON für Programme schreiben.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Dies zeigen.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Something is missing behind “%1”.</source>
        <translation>Hinter „%1“ fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>“%1” tells more of a command. It ends with 0 if it is done, 1 if it failed and 2 if it was not used rightly.</source>
        <translation>„%1“ sagt mehr zu einem Befehl. Er endet mit 0, wenn alles getan ist, mit 1, wenn etwas misslang, und mit 2 bei falschem Aufruf.</translation>
    </message>
    <message>
        <source>“%1” lists the commands.</source>
        <translation>„%1“ zählt die Befehle auf.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2, not “%3”.</source>
        <translation>--%1 braucht eine ganze Zahl ab %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 ist eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>Erased for good: %1</source>
        <translation>Endgültig gelöscht: %1</translation>
    </message>
    <message>
        <source>Erases articles for good, also from backups. It cannot be undone.</source>
        <translation>Löscht Artikel endgültig, auch aus den Sicherungen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Reads articles from files, and from those in folders, without an archive. Writes one line of JSON a document, in order.</source>
        <translation>Liest Artikel aus Dateien und aus denen in Ordnern, ohne Archiv. Schreibt je Dokument eine Zeile JSON, der Reihe nach.</translation>
    </message>
    <message>
        <source>What the files are, instead of recognising it.</source>
        <translation>Was die Dateien sind, statt es zu erkennen.</translation>
    </message>
    <message>
        <source>How many worker processes to use; as many as cores.</source>
        <translation>Wie viele Leseprozesse zu verwenden sind; sonst so viele wie Prozessorkerne.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Stopped. What was written so far is whole.</source>
        <translation>Angehalten. Was bisher geschrieben ist, ist vollständig.</translation>
    </message>
    <message>
        <source>Not imported: %1. %2</source>
        <translation>Nicht importiert: %1. %2</translation>
    </message>
    <message>
        <source>%1  another capture of this article: %2</source>
        <translation>%1  eine weitere Erfassung dieses Artikels: %2</translation>
    </message>
    <message>
        <source>%1  put aside, since it has much less text: %2</source>
        <translation>%1  beiseitegelegt, da es viel weniger Text hat: %2</translation>
    </message>
    <message>
        <source>%1  is there already: %2</source>
        <translation>%1  ist schon vorhanden: %2</translation>
    </message>
    <message>
        <source>%1  kept, but could not be read: %2. %3</source>
        <translation>%1  aufbewahrt, konnte aber nicht gelesen werden: %2. %3</translation>
    </message>
    <message>
        <source>Articles: %1. More captures: %2. Put aside: %3. There already: %4. Failed: %5.</source>
        <translation>Artikel: %1. Weitere Erfassungen: %2. Beiseitegelegt: %3. Schon vorhanden: %4. Misslungen: %5.</translation>
    </message>
    <message>
        <source>Imports files, and folders with everything below them. Each document is told of once it is safely stored.</source>
        <translation>Importiert Dateien sowie Ordner mit allem darin. Jedes Dokument wird gemeldet, sobald es sicher gespeichert ist.</translation>
    </message>
    <message>
        <source>Made the archive %1.</source>
        <translation>Das Archiv %1 ist angelegt.</translation>
    </message>
    <message>
        <source>Makes a new, empty archive.</source>
        <translation>Legt ein neues, leeres Archiv an.</translation>
    </message>
    <message>
        <source>An article is named by its number, not by “%1”.</source>
        <translation>Ein Artikel wird mit seiner Nummer genannt, nicht mit „%1“.</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message>
        <source>Lists everything that was done, the newest first.</source>
        <translation>Zählt alle Vorgänge auf, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Does again what was taken back last.</source>
        <translation>Wiederholt, was zuletzt rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>%1 is as it was in %2.</source>
        <translation>%1 ist so, wie es in %2 war.</translation>
    </message>
    <message>
        <source>Puts an archive back to what it was when the backup was written.</source>
        <translation>Versetzt ein Archiv in den Stand, in dem die Sicherung geschrieben wurde.</translation>
    </message>
    <message>
        <source>Articles found: %1</source>
        <translation>Gefundene Artikel: %1</translation>
    </message>
    <message>
        <source>Show at most N articles (50); 0 shows all.</source>
        <translation>Höchstens N Artikel zeigen (50); 0 zeigt alle.</translation>
    </message>
    <message>
        <source>Count the hits by tag, source, year and language.</source>
        <translation>Die Treffer nach Schlagwort, Quelle, Jahr und Sprache zählen.</translation>
    </message>
    <message>
        <source>Shows an article with its tags, annotations and captures.</source>
        <translation>Zeigt einen Artikel mit Schlagwörtern, Anmerkungen und Erfassungen.</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>Artikel: %1</translation>
    </message>
    <message>
        <source>Unread: %1</source>
        <translation>Ungelesen: %1</translation>
    </message>
    <message>
        <source>With annotations: %1</source>
        <translation>Mit Anmerkungen: %1</translation>
    </message>
    <message>
        <source>Without tags: %1</source>
        <translation>Ohne Schlagwort: %1</translation>
    </message>
    <message>
        <source>Starred: %1</source>
        <translation>Mit Stern: %1</translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <translation>Im Papierkorb: %1</translation>
    </message>
    <message>
        <source>Annotations: %1</source>
        <translation>Anmerkungen: %1</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Quellen:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation>Schlagwörter:</translation>
    </message>
    <message>
        <source>    %1  articles: %2, passages: %3</source>
        <translation>    %1  Artikel: %2, Textstellen: %3</translation>
    </message>
    <message>
        <source>Counts what is in an archive.</source>
        <translation>Zählt, was in einem Archiv ist.</translation>
    </message>
    <message>
        <source>--add or --remove says which tag.</source>
        <translation>--add oder --remove sagt, welches Schlagwort.</translation>
    </message>
    <message>
        <source>Changed the tags of articles: %1</source>
        <translation>Artikel mit geänderten Schlagwörtern: %1</translation>
    </message>
    <message>
        <source>Gives tags to articles or takes them off.</source>
        <translation>Gibt Artikeln Schlagwörter oder nimmt sie weg.</translation>
    </message>
    <message>
        <source>Give this tag; it is made if it is new.</source>
        <translation>Dieses Schlagwort vergeben; ist es neu, wird es angelegt.</translation>
    </message>
    <message>
        <source>Take this tag off.</source>
        <translation>Dieses Schlagwort wegnehmen.</translation>
    </message>
    <message>
        <source>%1  articles: %2, passages: %3</source>
        <translation>%1  Artikel: %2, Textstellen: %3</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Es gibt kein Schlagwort „%1“.</translation>
    </message>
    <message>
        <source>Done. “undo” takes it back.</source>
        <translation>Erledigt. „undo“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Moved to the trash: %1. “undo” takes it back.</source>
        <translation>In den Papierkorb gelegt: %1. „undo“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Moves articles to the trash, from where they can come back.</source>
        <translation>Legt Artikel in den Papierkorb, aus dem sie zurückgeholt werden können.</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Takes the last act back.</source>
        <translation>Nimmt den letzten Vorgang zurück.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>--output says where to write.</source>
        <translation>--output sagt, wohin zu schreiben ist.</translation>
    </message>
    <message>
        <source>Wrote %1. Pages: %2, annotations: %3.</source>
        <translation>%1 ist geschrieben. Seiten: %2, Anmerkungen: %3.</translation>
    </message>
    <message>
        <source>The file or folder to write.</source>
        <translation>Die Datei oder der Ordner, wohin zu schreiben ist.</translation>
    </message>
    <message>
        <source>The archive has no articles, so there is nothing to report.</source>
        <translation>Das Archiv hat keine Artikel, also gibt es nichts zu berichten.</translation>
    </message>
    <message>
        <source>No article matches “%1”, so there is nothing to report.</source>
        <translation>Kein Artikel passt zu „%1“, also gibt es nichts zu berichten.</translation>
    </message>
    <message>
        <source>Wrote %1. Articles: %2, pages: %3, annotations: %4.</source>
        <translation>%1 ist geschrieben. Artikel: %2, Seiten: %3, Anmerkungen: %4.</translation>
    </message>
    <message>
        <source>Only the articles that match; as in search.</source>
        <translation>Nur die passenden Artikel; wie bei der Suche.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, in die zu schreiben ist.</translation>
    </message>
    <message>
        <source>%1  articles: %2</source>
        <translation>%1  Artikel: %2</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>Es gibt keine Sammlung „%1“.</translation>
    </message>
    <message>
        <source>Lists the collections, or makes them, fills them, renames or deletes them.</source>
        <translation>Listet die Sammlungen auf, legt sie an, füllt sie, benennt sie um oder löscht sie.</translation>
    </message>
    <message>
        <source>Make the new collection below this one.</source>
        <translation>Die neue Sammlung unter dieser anlegen.</translation>
    </message>
    <message>
        <source>%1  %2  articles: %3, new: %4</source>
        <translation>%1  %2  Artikel: %3, neu: %4</translation>
    </message>
    <message>
        <source>There is no saved search “%1”.</source>
        <translation>Es gibt keine gespeicherte Suche „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no number of a part.</source>
        <translation>„%1“ ist keine Nummer eines Teils.</translation>
    </message>
    <message>
        <source>Article %1 could not be read, so there is nothing to correct.</source>
        <translation>Artikel %1 konnte nicht gelesen werden, also gibt es nichts zu berichtigen.</translation>
    </message>
    <message>
        <source>Corrected article %1.</source>
        <translation>Artikel %1 berichtigt.</translation>
    </message>
    <message>
        <source>Restores parts of an article that were left out, or leaves parts out; lists the parts if it is not told which.</source>
        <translation>Stellt weggelassene Teile eines Artikels wieder her oder lässt Teile weg; nennt die Teile, wenn keiner angegeben ist.</translation>
    </message>
    <message>
        <source>Make this part belong to the article.</source>
        <translation>Diesen Teil zum Artikel nehmen.</translation>
    </message>
    <message>
        <source>Leave this part out.</source>
        <translation>Diesen Teil weglassen.</translation>
    </message>
    <message>
        <source>Leave out what a source repeats: %1</source>
        <translation>Weglassen, was eine Quelle wiederholt: %1</translation>
    </message>
    <message>
        <source>Shows what an archive is set to, or sets it.</source>
        <translation>Zeigt die Einstellungen eines Archivs oder ändert sie.</translation>
    </message>
    <message>
        <source>Leave out of imported articles what their source repeats in three articles or more: yes or no.</source>
        <translation>Aus importierten Artikeln weglassen, was ihre Quelle in drei oder mehr Artikeln wiederholt: yes oder no.</translation>
    </message>
    <message>
        <source>No article of this archive is similar.</source>
        <translation>Kein Artikel dieses Archivs ist ähnlich.</translation>
    </message>
    <message>
        <source>Finds the articles that share most of what sets an article apart from the rest.</source>
        <translation>Findet die Artikel, die das meiste von dem teilen, was einen Artikel von den übrigen unterscheidet.</translation>
    </message>
    <message>
        <source>Show at most N articles (10).</source>
        <translation>Höchstens N Artikel zeigen (10).</translation>
    </message>
    <message>
        <source>Lines are written as --json or as --csv.</source>
        <translation>Zeilen werden entweder als --json oder als --csv geschrieben.</translation>
    </message>
    <message>
        <source>There are more hits than %1; these are the first.</source>
        <translation>Es gibt mehr als %1 Treffer; dies sind die ersten.</translation>
    </message>
    <message>
        <source>Hits: %1, lines: %2, articles: %3</source>
        <translation>Treffer: %1, Zeilen: %2, Artikel: %3</translation>
    </message>
    <message>
        <source>Shows every hit of a query on a line with the words around it. Lines that read alike are one, with their number.</source>
        <translation>Zeigt jeden Treffer einer Suche auf einer Zeile mit den Wörtern um ihn herum. Zeilen, die gleich lauten, sind eine mit ihrer Anzahl.</translation>
    </message>
    <message>
        <source>By the words to the right of the hit or to the left (behind or before it), by the hit itself, by date with the newest first, or by source.</source>
        <translation>Nach den Wörtern rechts vom Treffer oder links von ihm (dahinter oder davor), nach dem Treffer selbst, nach dem Datum mit dem neuesten zuerst oder nach der Quelle.</translation>
    </message>
    <message>
        <source>All of the articles, or only the passages marked in them.</source>
        <translation>Die ganzen Artikel oder nur die markierten Stellen darin.</translation>
    </message>
    <message>
        <source>Show each of the lines that read alike.</source>
        <translation>Jede der gleichlautenden Zeilen zeigen.</translation>
    </message>
    <message>
        <source>Show at most N lines (50); 0 shows all.</source>
        <translation>Höchstens N Zeilen zeigen (50); 0 zeigt alle.</translation>
    </message>
    <message>
        <source>Characters on each side of the hit (80).</source>
        <translation>Zeichen auf jeder Seite des Treffers (80).</translation>
    </message>
    <message>
        <source>Write a table with commas.</source>
        <translation>Eine Tabelle mit Kommas schreiben.</translation>
    </message>
    <message>
        <source>In no article: %1</source>
        <translation>In keinem Artikel: %1</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>Meinten Sie: %1</translation>
    </message>
    <message>
        <source>Find words only as they are written, not in their other forms.</source>
        <translation>Wörter nur so finden, wie sie geschrieben sind, nicht in anderen Formen.</translation>
    </message>
    <message>
        <source>Find other forms of a word: %1</source>
        <translation>Andere Formen eines Wortes finden: %1</translation>
    </message>
    <message>
        <source>Find strikes for strike, unless it is in quotation marks: yes or no.</source>
        <translation>Mit Streik auch Streiks finden, wenn es nicht in Anführungszeichen steht: yes oder no.</translation>
    </message>
    <message>
        <source>Passages are written as --json or in another --format.</source>
        <translation>Textstellen werden mit --json oder in einem anderen --format geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>also in %n article(s)</source>
        <translation>
            <numerusform>auch in %n Artikel</numerusform>
            <numerusform>auch in %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages found: %1</source>
        <translation>Gefundene Textstellen: %1</translation>
    </message>
    <message>
        <source>Lists the marked passages that a query finds by their words, notes, tag: color: person: marked: and by what is known of their articles.</source>
        <translation>Listet die markierten Textstellen auf, die eine Anfrage findet: nach ihren Wörtern, Notizen, tag: color: person: marked: und nach dem, was von ihren Artikeln bekannt ist.</translation>
    </message>
    <message>
        <source>Put them below headings: by tag, source, article or month, or only those whose words are marked in several articles.</source>
        <translation>Stellt sie unter Überschriften: nach Schlagwort, Quelle, Artikel oder Monat, oder nur die, deren Wörter in mehreren Artikeln markiert sind.</translation>
    </message>
    <message>
        <source>Show at most N passages (50); 0 shows all.</source>
        <translation>Höchstens N Textstellen zeigen (50); 0 zeigt alle.</translation>
    </message>
    <message>
        <source>Count them by colour, tag, person, source, year and language.</source>
        <translation>Zählt sie nach Farbe, Schlagwort, Person, Quelle, Jahr und Sprache.</translation>
    </message>
    <message>
        <source>text, json, csv or markdown; the last two without private passages.</source>
        <translation>text, json, csv oder markdown; die letzten beiden ohne private Textstellen.</translation>
    </message>
    <message>
        <source>Only the articles that the saved search finds.</source>
        <translation>Nur die Artikel, die die gespeicherte Suche findet.</translation>
    </message>
    <message>
        <source>Finds articles: words, &quot;phrases&quot;, word*, a OR b, -a, ( ), tag: source: author: title: note: before: after: has: is: in:. in:notes finds passages instead. A query that begins with a minus stands behind --.</source>
        <translation>Findet Artikel: Wörter, &quot;Wortfolgen&quot;, Wort*, a OR b, -a, ( ), tag: source: author: title: note: before: after: has: is: in:. in:notes findet statt ihrer die Textstellen. Eine Anfrage, die mit einem Minus beginnt, steht hinter --.</translation>
    </message>
    <message>
        <source>relevance, date with the newest first, title or source.</source>
        <translation>relevance (Treffgenauigkeit), date (das Neueste zuerst), title oder source.</translation>
    </message>
    <message>
        <source>What is added from now on is new.</source>
        <translation>Was von jetzt an hinzukommt, ist neu.</translation>
    </message>
    <message>
        <source>--pattern is for the style plain; the others have rules of their own.</source>
        <translation>--pattern gilt für den Stil plain; die anderen haben eigene Regeln.</translation>
    </message>
    <message>
        <source>Writes the references of articles in a style.</source>
        <translation>Schreibt die Literaturangaben von Artikeln in einem Stil.</translation>
    </message>
    <message>
        <source>plain, apa, chicago, mla or iso690.</source>
        <translation>plain, apa, chicago, mla oder iso690.</translation>
    </message>
    <message>
        <source>What plain looks like, as in “[{authors}][, {title}][, {date}]”.</source>
        <translation>Wie plain aussieht, etwa „[{authors}][, {title}][, {date}]“.</translation>
    </message>
    <message>
        <source>Wrote %1. References: %2.</source>
        <translation>%1 geschrieben. Literaturangaben: %2.</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-11-23, not “%2”.</source>
        <translation>--%1 braucht einen Tag wie 2026-11-23, nicht „%2“.</translation>
    </message>
    <message>
        <source>Only marks of this colour; may be repeated.</source>
        <translation>Nur Markierungen dieser Farbe; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>Only marks with this tag; may be repeated.</source>
        <translation>Nur Markierungen mit diesem Schlagwort; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>Only marks that this person made; may be repeated.</source>
        <translation>Nur Markierungen dieser Person; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>Only marks made on this day (UTC) or later.</source>
        <translation>Nur Markierungen von diesem Tag (UTC) oder später.</translation>
    </message>
    <message>
        <source>Only marks made before this day (UTC).</source>
        <translation>Nur Markierungen von vor diesem Tag (UTC).</translation>
    </message>
    <message>
        <source>There is no colour “%1”; there are yellow, green, blue, red and violet.</source>
        <translation>Die Farbe „%1“ gibt es nicht; es gibt yellow, green, blue, red und violet.</translation>
    </message>
    <message>
        <source>Articles: %1, annotations: %2. Nothing was written.</source>
        <translation>Artikel: %1, Anmerkungen: %2. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The articles of the collection, in its order.</source>
        <translation>Die Artikel der Sammlung, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>This article; repeated, in the order that is given.</source>
        <translation>Dieser Artikel; wiederholt, in der angegebenen Reihenfolge.</translation>
    </message>
    <message>
        <source>How passages are grouped: tag, source, date, collection or article.</source>
        <translation>Wonach Textstellen gruppiert werden: tag, source, date, collection oder article.</translation>
    </message>
    <message>
        <source>Without the articles themselves.</source>
        <translation>Ohne die Artikel selbst.</translation>
    </message>
    <message>
        <source>What stands on the cover.</source>
        <translation>Was auf dem Titelblatt steht.</translation>
    </message>
    <message>
        <source>Only says how many articles and annotations it would be.</source>
        <translation>Sagt nur, wie viele Artikel und Anmerkungen es wären.</translation>
    </message>
    <message>
        <source>A kind is one of plain, choose-one, choose-several, number.</source>
        <translation>Eine Art ist eine von plain, choose-one, choose-several, number.</translation>
    </message>
    <message>
        <source>A key is a digit from 1 to 9; 0 takes it away.</source>
        <translation>Eine Taste ist eine Ziffer von 1 bis 9; 0 nimmt sie weg.</translation>
    </message>
    <message>
        <source>Lists the tags, or makes, changes, merges, splits or deletes them.</source>
        <translation>Listet die Schlagwörter auf oder legt sie an, ändert, vereint, teilt oder löscht sie.</translation>
    </message>
    <message>
        <source>Below which tag; at the top without it.</source>
        <translation>Unter welchem Schlagwort; ohne es ganz oben.</translation>
    </message>
    <message>
        <source>When the tag is given.</source>
        <translation>Wann das Schlagwort vergeben wird.</translation>
    </message>
    <message>
        <source>Examples of what it is given to.</source>
        <translation>Beispiele, woran es vergeben wird.</translation>
    </message>
    <message>
        <source>An article that goes to the other tag.</source>
        <translation>Ein Artikel, der zum anderen Schlagwort geht.</translation>
    </message>
    <message>
        <source>A passage that goes to the other tag.</source>
        <translation>Eine Stelle, die zum anderen Schlagwort geht.</translation>
    </message>
    <message>
        <source>Keep it out of exports.</source>
        <translation>Sie in keinen Export geben.</translation>
    </message>
    <message>
        <source>A passage is named by its number; “show” lists them.</source>
        <translation>Eine Stelle wird mit ihrer Nummer genannt; „show“ listet sie auf.</translation>
    </message>
    <message>
        <source>Says what a marked passage has to do with another.</source>
        <translation>Sagt, was eine markierte Stelle mit einer anderen zu tun hat.</translation>
    </message>
    <message>
        <source>What the first does to the second.</source>
        <translation>Was die erste mit der zweiten tut.</translation>
    </message>
    <message>
        <source>Take the link away.</source>
        <translation>Die Verknüpfung wegnehmen.</translation>
    </message>
    <message>
        <source>Recorded under the name: %1</source>
        <translation>Festgehalten unter dem Namen: %1</translation>
    </message>
    <message>
        <source>Under whose name marks, tags and everything else are recorded.</source>
        <translation>Unter wessen Namen Markierungen, Schlagwörter und alles andere festgehalten werden.</translation>
    </message>
    <message>
        <source>Wrote %1. Articles: %2, annotations: %3.</source>
        <translation>%1 ist geschrieben. Artikel: %2, Anmerkungen: %3.</translation>
    </message>
    <message>
        <source>A report is of what is searched, of a collection, or of named articles: only one of them.</source>
        <translation>Ein Bericht handelt von dem, was gesucht wird, von einer Sammlung oder von genannten Artikeln: nur von einem davon.</translation>
    </message>
    <message>
        <source>The article has no such captures. Nothing was changed.</source>
        <translation>Der Artikel hat keine solchen Erfassungen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What to do with the collections is one of: list; create NAME; add NAME ID…; remove NAME ID…; pin NAME ID CAPTURE; unpin NAME ID; rename OLD NEW; delete NAME</source>
        <translation>Mit den Sammlungen geschieht eines von: list; create NAME; add NAME ID…; remove NAME ID…; pin NAME ID CAPTURE; unpin NAME ID; rename OLD NEW; delete NAME</translation>
    </message>
    <message>
        <source>With passages to check: %1</source>
        <translation>Mit Stellen, die zu prüfen sind: %1</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) marked</source>
        <translation>
            <numerusform>%n Stelle markiert</numerusform>
            <numerusform>%n Stellen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>same words as before</source>
        <translation>dieselben Worte wie zuvor</translation>
    </message>
    <message>
        <source>The passage of annotation %1 is not in the version that is shown, or was marked there. Nothing was changed.</source>
        <translation>Die Stelle der Anmerkung %1 steht nicht in der gezeigten Fassung oder wurde in ihr markiert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>They are article %1 now. “undo” takes it back.</source>
        <translation>Sie sind jetzt Artikel %1. „undo“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>What to do with the versions is one of: list; mark ANNOTATION; leave ANNOTATION…; split CAPTURE…; merge ID…</source>
        <translation>Mit den Fassungen geschieht eines von: list; mark ANNOTATION; leave ANNOTATION…; split CAPTURE…; merge ID…</translation>
    </message>
    <message>
        <source>Lists the captures of an article with what changed from each to the next, decides about passages that changed, splits captures off, merges articles.</source>
        <translation>Listet die Erfassungen eines Artikels mit dem, was sich von einer zur nächsten geändert hat, entscheidet über geänderte Stellen, trennt Erfassungen ab, führt Artikel zusammen.</translation>
    </message>
    <message>
        <source>Rebuilds the search index and the counts of tags from the content, then checks the archive.</source>
        <translation>Baut den Suchindex und die Zählung der Schlagwörter aus dem Inhalt neu auf und prüft dann das Archiv.</translation>
    </message>
    <message>
        <source>, gives: %1</source>
        <translation>, vergibt: %1</translation>
    </message>
    <message>
        <source>What to do with the saved searches is one of: list; save NAME QUERY; look NAME; tag NAME TAG…; delete NAME</source>
        <translation>Mit gespeicherten Suchen geht eines von: list; save NAME ANFRAGE; look NAME; tag NAME SCHLAGWORT…; delete NAME</translation>
    </message>
    <message>
        <source>Lists the saved searches with what is new, or changes them and the tags that they give to what comes in.</source>
        <translation>Listet die gespeicherten Suchen mit dem Neuen auf oder ändert sie und die Schlagwörter, die sie Eingehendem geben.</translation>
    </message>
    <message>
        <source>--color takes a colour and what it means: yellow=claims</source>
        <translation>--color nimmt eine Farbe und ihre Bedeutung: yellow=Behauptungen</translation>
    </message>
    <message>
        <source>What a colour of marks means, for legends: yellow=claims; without words nothing.</source>
        <translation>Was eine Farbe von Markierungen bedeutet, für Legenden: yellow=Behauptungen; ohne Worte nichts.</translation>
    </message>
    <message>
        <source>Wrote %1. Annotations: %2.</source>
        <translation>%1 ist geschrieben. Anmerkungen: %2.</translation>
    </message>
    <message>
        <source>Writes articles as PDF files with real annotations, or as text documents with comments, one to the file PATH, several into the folder PATH; or the references of articles to one file.</source>
        <translation>Schreibt Artikel als PDF-Dateien mit echten Anmerkungen oder als Textdokumente mit Kommentaren, einen in die Datei PATH, mehrere in den Ordner PATH; oder die Nachweise von Artikeln in eine Datei.</translation>
    </message>
    <message>
        <source>pdf, odt, csl-json, ris or bibtex.</source>
        <translation>pdf, odt, csl-json, ris oder bibtex.</translation>
    </message>
    <message>
        <source>Writes a report of articles, with their passages and sources: as a PDF file, or as what the file&apos;s ending says, .html or .odt.</source>
        <translation>Schreibt einen Bericht über Artikel mit ihren Textstellen und Quellen: als PDF-Datei oder als das, was die Endung der Datei sagt, .html oder .odt.</translation>
    </message>
    <message>
        <source>What to do with the tags is one of: list; doubts; create NAME; rename OLD NEW; move TAG; merge TAG… INTO; split TAG INTO; delete TAG…; kind TAG KIND; define TAG; alias TAG [NAME]…; key TAG DIGIT</source>
        <translation>Was mit den Schlagwörtern geschehen soll, ist eines von: list; doubts; create NAME; rename OLD NEW; move TAG; merge TAG… INTO; split TAG INTO; delete TAG…; kind TAG KIND; define TAG; alias TAG [NAME]…; key TAG DIGIT</translation>
    </message>
    <message>
        <source>Passages brought back: %1. On this file itself, since their article is not here: %2. There already: %3.</source>
        <translation>Zurückgebrachte Textstellen: %1. An dieser Datei selbst, da ihr Artikel nicht hier ist: %2. Schon vorhanden: %3.</translation>
    </message>
    <message>
        <source>As the template says, but for what is given here.</source>
        <translation>Wie die Vorlage sagt, bis auf das, was hier angegeben ist.</translation>
    </message>
    <message>
        <source>a4 or letter.</source>
        <translation>a4 oder letter.</translation>
    </message>
    <message>
        <source>Notes in the margin beside their passages.</source>
        <translation>Notizen am Rand neben ihren Textstellen.</translation>
    </message>
    <message>
        <source>Whether words may be divided.</source>
        <translation>Ob Wörter getrennt werden dürfen.</translation>
    </message>
    <message>
        <source>What to do with the templates for exports is one of: list; save NAME; delete NAME</source>
        <translation>Was mit den Vorlagen für Exporte zu tun ist, ist eines von: list; save NAME; delete NAME</translation>
    </message>
    <message>
        <source>Lists the templates for exports, which keep how a report is to look and which marks it takes, or changes them.</source>
        <translation>Listet die Vorlagen für Exporte auf, die bewahren, wie ein Bericht aussehen soll und welche Markierungen er aufnimmt, oder ändert sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of others</source>
        <translation>
            <numerusform>%n Anmerkung anderer</numerusform>
            <numerusform>%n Anmerkungen anderer</numerusform>
        </translation>
    </message>
    <message>
        <source>Of an imported PDF: its own pages, or the article typeset anew.</source>
        <translation>Bei einem importierten PDF: seine eigenen Seiten oder der Artikel neu gesetzt.</translation>
    </message>
    <message>
        <source>Say what to mark: words with --quote, or an area with --page or --picture and --box LEFT,TOP,WIDTH,HEIGHT.</source>
        <translation>Sagen Sie, was markiert werden soll: Worte mit --quote oder ein Bereich mit --page oder --picture und --box LINKS,OBEN,BREITE,HÖHE.</translation>
    </message>
    <message>
        <source>Marks a passage of an article, or an area of a page or picture.</source>
        <translation>Markiert eine Stelle eines Artikels oder einen Bereich einer Seite oder eines Bildes.</translation>
    </message>
    <message>
        <source>The page of a PDF on which the area lies, from 1.</source>
        <translation>Die Seite des PDF, auf der der Bereich liegt, ab 1.</translation>
    </message>
    <message>
        <source>The picture of the article on which it lies, from 1.</source>
        <translation>Das Bild des Artikels, auf dem er liegt, ab 1.</translation>
    </message>
    <message>
        <source>The area: points from the top left corner of the page, or pixels of the picture.</source>
        <translation>Der Bereich: Punkt von der linken oberen Ecke der Seite oder Pixel des Bildes.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The text of article %1 is what was typed.</source>
        <translation>Der Text von Artikel %1 ist jetzt der eingetippte.</translation>
    </message>
    <message>
        <source>Gives a picture or a scan the text that was typed from it.</source>
        <translation>Gibt einem Bild oder Scan den Text, der davon abgetippt wurde.</translation>
    </message>
    <message>
        <source>serif or sans: with or without strokes at the ends of letters.</source>
        <translation>serif oder sans: mit oder ohne Serifen.</translation>
    </message>
    <message>
        <source>Whether both edges are even where words may be divided.</source>
        <translation>Ob beide Ränder gerade sind, wo Wörter getrennt werden dürfen.</translation>
    </message>
</context>
<context>
    <name>Pressmark::CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>Pressmark::ComparePane</name>
    <message>
        <source>Two versions of the article</source>
        <translation>Zwei Fassungen des Artikels</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>Zurück zum Artikel (Esc)</translation>
    </message>
    <message>
        <source>Select the passage in the newer version, with the mouse or with Shift and the arrow keys, then press Enter.</source>
        <translation>Wählen Sie die Stelle in der neueren Fassung mit der Maus oder mit Umschalt und den Pfeiltasten, dann drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Mark these words</source>
        <translation>Diese Worte markieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The text was corrected since</source>
        <translation>Der Text wurde seither berichtigt</translation>
    </message>
    <message>
        <source>A newer version of this page differs</source>
        <translation>Eine neuere Fassung dieser Seite weicht ab</translation>
    </message>
    <message>
        <source>Two versions of this page</source>
        <translation>Zwei Fassungen dieser Seite</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>Die Worte sind dieselben.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>your passages stay on this</source>
        <translation>Ihre Stellen bleiben auf dieser</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detached</source>
        <translation>
            <numerusform>%n gelöst</numerusform>
            <numerusform>%n gelöst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ComparedView</name>
    <message>
        <source>Older version</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Fassung</translation>
    </message>
</context>
<context>
    <name>Pressmark::Comparing</name>
    <message>
        <source>There is no older version of this article.</source>
        <translation>Von diesem Artikel gibt es keine ältere Fassung.</translation>
    </message>
</context>
<context>
    <name>Pressmark::ConcordanceActs</name>
    <message>
        <source>All of these lines had that mark already.</source>
        <translation>Alle diese Zeilen waren schon so markiert.</translation>
    </message>
    <message>
        <source>All of these lines had the tag “%1” already.</source>
        <translation>Alle diese Zeilen hatten das Schlagwort „%1“ schon.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Textstelle</numerusform>
            <numerusform>%Ln Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked: %1 in %2.</source>
        <translation>Markiert: %1 in %2.</translation>
    </message>
    <message>
        <source>Tagged “%3”: %1 in %2.</source>
        <translation>Mit „%3“ verschlagwortet: %1 in %2.</translation>
    </message>
    <message>
        <source>There are no lines to export.</source>
        <translation>Es gibt keine Zeilen zum Exportieren.</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
</context>
<context>
    <name>Pressmark::ConcordancePane</name>
    <message>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
    <message>
        <source>Articles read</source>
        <translation>Gelesene Artikel</translation>
    </message>
    <message>
        <source>Stop reading (Esc); what was found stays</source>
        <translation>Lesen abbrechen (Esc); was gefunden wurde, bleibt</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Where hits are wanted</source>
        <translation>Wo Treffer gesucht werden</translation>
    </message>
    <message>
        <source>Lines that read alike</source>
        <translation>Zeilen, die gleich lauten</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <source>What is marked of a line</source>
        <translation>Was von einer Zeile markiert wird</translation>
    </message>
    <message>
        <source>Highlight (H)</source>
        <translation>Hervorheben (H)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Enter opens the article at the hit</source>
        <translation>Eingabe öffnet den Artikel beim Treffer</translation>
    </message>
    <message>
        <source>Sort: %1 ▾</source>
        <translation>Ordnung: %1 ▾</translation>
    </message>
    <message>
        <source>words after</source>
        <translation>Wörter danach</translation>
    </message>
    <message>
        <source>words before</source>
        <translation>Wörter davor</translation>
    </message>
    <message>
        <source>the hit</source>
        <translation>der Treffer</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Copies: %1 ▾</source>
        <translation>Kopien: %1 ▾</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zusammengefasst</translation>
    </message>
    <message>
        <source>each on a line</source>
        <translation>jede auf einer Zeile</translation>
    </message>
    <message>
        <source>In: %1 ▾</source>
        <translation>In: %1 ▾</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikeln</translation>
    </message>
    <message>
        <source>marked passages</source>
        <translation>markierten Stellen</translation>
    </message>
    <message>
        <source>Mark: %1 ▾</source>
        <translation>Markieren: %1 ▾</translation>
    </message>
    <message>
        <source>its sentence</source>
        <translation>sein Satz</translation>
    </message>
    <message>
        <source>its paragraph</source>
        <translation>sein Absatz</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Zurück zu den Artikeln</translation>
    </message>
    <message>
        <source> · %1 different</source>
        <translation> · %1 verschiedene</translation>
    </message>
    <message>
        <source>The first %1 hits</source>
        <translation>Die ersten %1 Treffer</translation>
    </message>
    <message>
        <source>The lines could not be read</source>
        <translation>Die Zeilen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Every hit on a line</source>
        <translation>Jeder Treffer auf einer Zeile</translation>
    </message>
    <message>
        <source>Type a word, a &quot;phrase&quot; or the beginning of a word* into the search field.</source>
        <translation>Schreiben Sie ein Wort, eine &quot;Wortfolge&quot; oder den Anfang eines Wortes* in das Suchfeld.</translation>
    </message>
    <message>
        <source>No hit in a passage</source>
        <translation>Kein Treffer in einer Textstelle</translation>
    </message>
    <message>
        <source>None of the marked passages has these words.</source>
        <translation>Keine der markierten Stellen hat diese Wörter.</translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source> · %1 with copies</source>
        <translation> · %1 mit Kopien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>No article has these words in its text. What is found by tags, sources or notes alone has no lines.</source>
        <translation>Kein Artikel hat diese Wörter in seinem Text. Was nur über Schlagwörter, Quellen oder Notizen gefunden wird, hat keine Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) chosen</source>
        <translation>
            <numerusform>%Ln Zeile gewählt</numerusform>
            <numerusform>%Ln Zeilen gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::Database</name>
    <message>
        <source>The SQLite library of this system has no full-text search (FTS5). Nothing was changed. Install a SQLite that has it.</source>
        <translation>Der SQLite-Bibliothek dieses Systems fehlt die Volltextsuche (FTS5). Es wurde nichts geändert. Installieren Sie ein SQLite, das sie hat.</translation>
    </message>
</context>
<context>
    <name>Pressmark::DateText</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>Pressmark::Details</name>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>from the author&apos;s mark</source>
        <translation>aus der Auszeichnung als Verfasser</translation>
    </message>
    <message>
        <source>from below the headline</source>
        <translation>aus der Zeile unter der Überschrift</translation>
    </message>
    <message>
        <source>from beside the date</source>
        <translation>aus der Zeile mit dem Datum</translation>
    </message>
    <message>
        <source>from the byline</source>
        <translation>aus der Verfasserzeile</translation>
    </message>
    <message>
        <source>from the end of the text</source>
        <translation>vom Ende des Textes</translation>
    </message>
    <message>
        <source>from the first page</source>
        <translation>von der ersten Seite</translation>
    </message>
    <message>
        <source>from a date on the page</source>
        <translation>aus einem Datum auf der Seite</translation>
    </message>
    <message>
        <source>from the file&apos;s name</source>
        <translation>aus dem Dateinamen</translation>
    </message>
    <message>
        <source>from the foot of the page</source>
        <translation>vom Fuß der Seite</translation>
    </message>
    <message>
        <source>from the front matter</source>
        <translation>aus dem Vorspann der Datei</translation>
    </message>
    <message>
        <source>from the PDF&apos;s date of creation</source>
        <translation>aus dem Erstellungsdatum der PDF</translation>
    </message>
    <message>
        <source>from the PDF&apos;s properties</source>
        <translation>aus den Eigenschaften der PDF</translation>
    </message>
    <message>
        <source>from the running head</source>
        <translation>aus dem Kolumnentitel</translation>
    </message>
</context>
<context>
    <name>Pressmark::DetailsDialog</name>
    <message>
        <source>Edit details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>2024-10-03 05:26, or as much of it as is known</source>
        <translation>2024-10-03 05:26, oder so viel davon, wie bekannt ist</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Verfasserzeile</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Write the date as 2024-10-03 05:26, 2024-10-03, 2024-10 or 2024.</source>
        <translation>Schreiben Sie das Datum als 2024-10-03 05:26, 2024-10-03, 2024-10 oder 2024.</translation>
    </message>
</context>
<context>
    <name>Pressmark::DoubtStrip</name>
    <message>
        <source>See what was left out</source>
        <translation>Weggelassenes ansehen</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Type the text</source>
        <translation>Text eintippen</translation>
    </message>
</context>
<context>
    <name>Pressmark::Doubts</name>
    <message>
        <source>The date is unsure.</source>
        <translation>Das Datum ist unsicher.</translation>
    </message>
    <message>
        <source>The date is unsure: it was read from “%1”.</source>
        <translation>Das Datum ist unsicher: es wurde aus „%1“ gelesen.</translation>
    </message>
    <message>
        <source>The date of the update is unsure.</source>
        <translation>Das Datum der Aktualisierung ist unsicher.</translation>
    </message>
    <message>
        <source>The date of the update is unsure: it was read from “%1”.</source>
        <translation>Das Datum der Aktualisierung ist unsicher: es wurde aus „%1“ gelesen.</translation>
    </message>
</context>
<context>
    <name>Pressmark::EditableNote</name>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>Pressmark::Export</name>
    <message>
        <source>“%1” could not be read when it was imported, so there is nothing to export. Its original is in the archive.</source>
        <translation>„%1“ konnte beim Import nicht gelesen werden, also gibt es nichts zu exportieren. Das Original liegt im Archiv.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Unbekannte Quelle</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(ohne Überschrift)</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Is the disk full?</source>
        <translation>Die Datei %1 kann nicht geschrieben werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The file %1 is not as it was written.</source>
        <translation>Die Datei %1 ist nicht so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The preview cannot be painted.</source>
        <translation>Die Vorschau kann nicht gezeichnet werden.</translation>
    </message>
</context>
<context>
    <name>Pressmark::ExportDialog</name>
    <message>
        <source>Notes in the margin beside their passages</source>
        <translation>Notizen am Rand neben ihren Textstellen</translation>
    </message>
    <message>
        <source>Hyphenate</source>
        <translation>Silben trennen</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Export as annotated PDF</source>
        <translation>Als PDF mit Anmerkungen exportieren</translation>
    </message>
    <message>
        <source>The imported PDF&apos;s own pages</source>
        <translation>Die eigenen Seiten der importierten PDF-Datei</translation>
    </message>
    <message>
        <source>The article, typeset anew</source>
        <translation>Der Artikel, neu gesetzt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Passages by</source>
        <translation>Textstellen nach</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>A report of %n article(s): cover, contents, articles with their notes, passages, sources and where each article came from.</source>
        <translation>
            <numerusform>Ein Bericht über %n Artikel: Titelblatt, Inhalt, Artikel mit ihren Notizen, Textstellen, Quellen und woher jeder Artikel kam.</numerusform>
            <numerusform>Ein Bericht über %n Artikel: Titelblatt, Inhalt, Artikel mit ihren Notizen, Textstellen, Quellen und woher jeder Artikel kam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the passages, without the articles</source>
        <translation>Nur die Textstellen, ohne die Artikel</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Article, as listed</source>
        <translation>Artikel, wie in der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) will go in; private ones never do.</source>
        <translation>
            <numerusform>%Ln Markierung kommt hinein; private nie.</numerusform>
            <numerusform>%Ln Markierungen kommen hinein; private nie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks become real annotations, which any PDF viewer lists with author, date and note; in a text document for word processors they become comments.</source>
        <translation>Die Markierungen werden zu echten Anmerkungen, die jedes PDF-Programm mit Autor, Datum und Notiz auflistet; in einem Textdokument für Textverarbeitungen werden sie zu Kommentaren.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Justify, where words may be divided</source>
        <translation>Blocksatz, wo Wörter getrennt werden dürfen</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
</context>
<context>
    <name>Pressmark::ExportStarter</name>
    <message>
        <source>Export a report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is written: %2, %3, verified.</source>
        <translation>%1 ist geschrieben: %2, %3, geprüft.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Export the concordance</source>
        <translation>Die Konkordanz exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Text (*.txt)</source>
        <translation>Tabellen (*.csv);;Text (*.txt)</translation>
    </message>
    <message>
        <source>%1 is written: %2.</source>
        <translation>%1 ist geschrieben: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the concordance</source>
        <translation>Die Konkordanz wird geschrieben</translation>
    </message>
    <message>
        <source>“%1” finds no article, so there is nothing to report on.</source>
        <translation>„%1“ findet keinen Artikel, also gibt es nichts zu berichten.</translation>
    </message>
    <message>
        <source>Export the passages</source>
        <translation>Textstellen exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Markdown (*.md)</source>
        <translation>Tabellen (*.csv);;Markdown (*.md)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Textstelle</numerusform>
            <numerusform>%Ln Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private one(s) were left out.</source>
        <translation>
            <numerusform>%Ln private wurde ausgelassen.</numerusform>
            <numerusform>%Ln private wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the passages</source>
        <translation>Schreibt die Textstellen</translation>
    </message>
    <message>
        <source>The list is empty, so there are no references to export.</source>
        <translation>Die Liste ist leer, es gibt also keine Literaturangaben zu exportieren.</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>Literaturangaben exportieren</translation>
    </message>
    <message>
        <source>CSL-JSON (*.json);;RIS (*.ris);;BibTeX (*.bib)</source>
        <translation>CSL-JSON (*.json);;RIS (*.ris);;BibTeX (*.bib)</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n Literaturangabe</numerusform>
            <numerusform>%n Literaturangaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the references</source>
        <translation>Literaturangaben werden geschrieben</translation>
    </message>
    <message>
        <source>Export the article</source>
        <translation>Artikel exportieren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Text documents for word processors (*.odt)</source>
        <translation>PDF-Dateien (*.pdf);;Textdokumente für Textverarbeitungen (*.odt)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Web pages (*.html);;Text documents for word processors (*.odt)</source>
        <translation>PDF-Dateien (*.pdf);;Webseiten (*.html);;Textdokumente für Textverarbeitungen (*.odt)</translation>
    </message>
    <message>
        <source>Writing the article</source>
        <translation>Artikel wird geschrieben</translation>
    </message>
    <message>
        <source>The first pages</source>
        <translation>Die ersten Seiten</translation>
    </message>
    <message numerus="yes">
        <source>The first pages, of the first %n article(s) only</source>
        <translation>
            <numerusform>Die ersten Seiten, nur vom ersten Artikel</numerusform>
            <numerusform>Die ersten Seiten, nur von den ersten %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>Pressmark::Extraction</name>
    <message>
        <source>The date of publication is unsure.</source>
        <translation>Das Erscheinungsdatum ist unsicher.</translation>
    </message>
    <message>
        <source>The page shows no text; the story was taken from its description for machines.</source>
        <translation>Die Seite zeigt keinen Text; der Artikel stammt aus ihrer Beschreibung für Maschinen.</translation>
    </message>
    <message>
        <source>No article was found on this page. The whole page is kept and can be restored.</source>
        <translation>Auf dieser Seite wurde kein Artikel gefunden. Die ganze Seite ist aufbewahrt und kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The story is very short: the page may show only its beginning.</source>
        <translation>Der Artikel ist sehr kurz: Vielleicht zeigt die Seite nur seinen Anfang.</translation>
    </message>
    <message>
        <source>Much of the page&apos;s text is outside of what was taken for the story: look at what was left out.</source>
        <translation>Viel Text der Seite liegt außerhalb dessen, was als Artikel erkannt wurde: Sehen Sie nach, was weggelassen wurde.</translation>
    </message>
    <message>
        <source>The story&apos;s length differs from what the page tells machines.</source>
        <translation>Die Länge des Artikels weicht von dem ab, was die Seite Maschinen mitteilt.</translation>
    </message>
    <message>
        <source>No headline was found; the first line stands in for it.</source>
        <translation>Es wurde keine Überschrift gefunden; die erste Zeile steht für sie.</translation>
    </message>
    <message>
        <source>No story was found in this text. All of it is kept and can be restored.</source>
        <translation>In diesem Text wurde kein Artikel gefunden. Alles ist aufbewahrt und kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Much of the text is outside of what was taken for the story: look at what was left out.</source>
        <translation>Viel Text liegt außerhalb dessen, was als Artikel erkannt wurde: Sehen Sie nach, was weggelassen wurde.</translation>
    </message>
    <message>
        <source>The page declares its language as “%1”, but the story reads as “%2”.</source>
        <translation>Die Seite gibt als Sprache „%1“ an, aber der Text ist wohl „%2“.</translation>
    </message>
    <message>
        <source>No headline was found; the name of the file stands in for it.</source>
        <translation>Es wurde keine Überschrift gefunden; der Name der Datei steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Pictures of this page are too large to be taken out of it. They are kept in the page&apos;s file.</source>
        <translation>Bilder dieser Seite sind zu groß, um herausgenommen zu werden. Sie bleiben in der Datei der Seite erhalten.</translation>
    </message>
    <message>
        <source>This page is so long that its end was read without its form: headings, lists and links are missing there.</source>
        <translation>Diese Seite ist so lang, dass ihr Ende ohne seine Form gelesen wurde: Überschriften, Listen und Links fehlen dort.</translation>
    </message>
</context>
<context>
    <name>Pressmark::FacetPane</name>
    <message>
        <source>What the results have in common</source>
        <translation>Was die Ergebnisse gemeinsam haben</translation>
    </message>
    <message>
        <source>Colours found</source>
        <translation>Gefundene Farben</translation>
    </message>
    <message>
        <source>Tags found</source>
        <translation>Gefundene Schlagwörter</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Sources found</source>
        <translation>Gefundene Quellen</translation>
    </message>
    <message>
        <source>Years found</source>
        <translation>Gefundene Jahre</translation>
    </message>
    <message>
        <source>Languages found</source>
        <translation>Gefundene Sprachen</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Gefundene Textstellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln weitere…</numerusform>
            <numerusform>%Ln weitere…</numerusform>
        </translation>
    </message>
    <message>
        <source>tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>person: %1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>year: %1</source>
        <translation>Jahr: %1</translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
    <message>
        <source>with passages</source>
        <translation>mit Textstellen</translation>
    </message>
    <message>
        <source>without passages</source>
        <translation>ohne Textstellen</translation>
    </message>
    <message>
        <source>With passages</source>
        <translation>Mit Textstellen</translation>
    </message>
    <message>
        <source>Without passages</source>
        <translation>Ohne Textstellen</translation>
    </message>
</context>
<context>
    <name>Pressmark::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Close the search in the article</source>
        <translation>Suche im Artikel schließen</translation>
    </message>
    <message>
        <source>Enter: next · Shift+Enter: previous</source>
        <translation>Eingabe: weiter · Umschalt+Eingabe: zurück</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Nicht in diesem Artikel</translation>
    </message>
</context>
<context>
    <name>Pressmark::Histogram</name>
    <message>
        <source>Articles by year</source>
        <translation>Artikel nach Jahren</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <translation>
            <numerusform>%1: %n Artikel</numerusform>
            <numerusform>%1: %n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::HistoryDialog</name>
    <message>
        <source>What was done</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Words of the act</source>
        <translation>Worte der Handlung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Was geschehen ist, das Neueste zuerst</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln Handlung</numerusform>
            <numerusform>%Ln Handlungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::HitSteps</name>
    <message>
        <source>This is the first hit.</source>
        <translation>Das ist der erste Treffer.</translation>
    </message>
    <message>
        <source>This is the last hit.</source>
        <translation>Das ist der letzte Treffer.</translation>
    </message>
</context>
<context>
    <name>Pressmark::Import</name>
    <message>
        <source>The archive is open for reading only. Nothing was imported.</source>
        <translation>Das Archiv ist nur zum Lesen geöffnet. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Cancelled before it was read.</source>
        <translation>Abgebrochen, bevor die Datei gelesen wurde.</translation>
    </message>
    <message>
        <source>%1 holds no article.</source>
        <translation>%1 enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>%1 is not there, or not a file.</source>
        <translation>%1 gibt es nicht, oder es ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than 512 MB. It was not imported.</source>
        <translation>%1 ist größer als 512 MB. Die Datei wurde nicht importiert.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be taken along.</source>
        <translation>%1 ist zu groß, um mitgenommen zu werden.</translation>
    </message>
    <message>
        <source>There is no memory to examine a picture.</source>
        <translation>Der Speicher reicht nicht, um ein Bild zu prüfen.</translation>
    </message>
    <message>
        <source>The pictures of this page are too many to be kept.</source>
        <translation>Die Seite hat mehr Bilder, als aufbewahrt werden können.</translation>
    </message>
    <message>
        <source>A picture was not taken along: %1</source>
        <translation>Ein Bild wurde nicht mitgenommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) that the page names were not beside it.</source>
        <translation>
            <numerusform>%n Bild, das die Seite nennt, lag nicht neben ihr.</numerusform>
            <numerusform>%n Bilder, die die Seite nennt, lagen nicht neben ihr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before its pictures were read.</source>
        <translation>Abgebrochen, bevor die Bilder gelesen waren.</translation>
    </message>
    <message>
        <source>Other pictures were not tried, because three of this page took too long.</source>
        <translation>Weitere Bilder wurden nicht versucht, weil drei dieser Seite zu lange gebraucht haben.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s) that came in, by the search “%1”</source>
        <translation>
            <numerusform>%n eingegangenen Artikel durch die Suche „%1“ verschlagworten</numerusform>
            <numerusform>%n eingegangene Artikel durch die Suche „%1“ verschlagworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ImportReport</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>%1. Originals are kept as they came; Edit ▸ Undo takes the import back.</source>
        <translation>%1. Die Originale sind unverändert aufbewahrt; Bearbeiten ▸ Rückgängig nimmt den Import zurück.</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Was aus jeder Datei wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln Artikel importiert</numerusform>
            <numerusform>%Ln Artikel importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s) of known articles</source>
        <translation>
            <numerusform>%Ln neue Fassung bekannter Artikel</numerusform>
            <numerusform>%Ln neue Fassungen bekannter Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside</source>
        <translation>
            <numerusform>%Ln beiseitegelegt</numerusform>
            <numerusform>%Ln beiseitegelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln schon vorhanden</numerusform>
            <numerusform>%Ln schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln konnte nicht gelesen werden</numerusform>
            <numerusform>%Ln konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) brought back</source>
        <translation>
            <numerusform>%Ln Textstelle zurückgebracht</numerusform>
            <numerusform>%Ln Textstellen zurückgebracht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) of others</source>
        <translation>
            <numerusform>%Ln Anmerkung anderer</numerusform>
            <numerusform>%Ln Anmerkungen anderer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ImportReportModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>another version of a known article</source>
        <translation>eine weitere Fassung eines bekannten Artikels</translation>
    </message>
    <message>
        <source>kept aside: much shorter than the version that is shown</source>
        <translation>beiseitegelegt: viel kürzer als die gezeigte Fassung</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>kept, but could not be read: %1</source>
        <translation>aufbewahrt, konnte aber nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, Teil %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) brought back</source>
        <translation>
            <numerusform>%n Textstelle zurückgebracht</numerusform>
            <numerusform>%n Textstellen zurückgebracht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) put on it, since their article is not here</source>
        <translation>
            <numerusform>%n Textstelle daran markiert, da ihr Artikel nicht hier ist</numerusform>
            <numerusform>%n Textstellen daran markiert, da ihr Artikel nicht hier ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) there already</source>
        <translation>
            <numerusform>%n Textstelle schon vorhanden</numerusform>
            <numerusform>%n Textstellen schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of others</source>
        <translation>
            <numerusform>%n Anmerkung anderer</numerusform>
            <numerusform>%n Anmerkungen anderer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ImportStarter</name>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import a folder with everything in it</source>
        <translation>Einen Ordner mit allem darin importieren</translation>
    </message>
    <message>
        <source>The clipboard holds nothing to import. Copy an article in your browser first.</source>
        <translation>Die Zwischenablage enthält nichts zum Importieren. Kopieren Sie zuerst einen Artikel im Browser.</translation>
    </message>
    <message>
        <source>This archive is open for reading only, so nothing can be imported into it.</source>
        <translation>Dieses Archiv ist nur zum Lesen geöffnet, also lässt sich nichts importieren.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Stopped. What was imported before stays.</source>
        <translation>Angehalten. Was schon importiert ist, bleibt.</translation>
    </message>
    <message>
        <source>Nothing was found to import.</source>
        <translation>Es fand sich nichts zum Importieren.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Clippings (*.html *.htm *.xhtml *.txt *.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.gif);;All files (*)</source>
        <translation>Artikel (*.html *.htm *.xhtml *.txt *.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.gif);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Checking pages again</source>
        <translation>Seiten erneut prüfen</translation>
    </message>
</context>
<context>
    <name>Pressmark::JobStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Laufendes abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>1–9 give the tag that has the digit. Single letters act where no text is typed.</source>
        <translation>1–9 vergeben das Schlagwort mit dieser Ziffer. Einzelne Buchstaben wirken dort, wo kein Text eingegeben wird.</translation>
    </message>
</context>
<context>
    <name>Pressmark::LeftOut</name>
    <message>
        <source>advertisement</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>appeal to readers</source>
        <translation>Aufruf an die Leserschaft</translation>
    </message>
    <message>
        <source>audio notice</source>
        <translation>Audiohinweis</translation>
    </message>
    <message>
        <source>note on the author</source>
        <translation>Notiz zur Autorin oder zum Autor</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>caption without its picture</source>
        <translation>Bildunterschrift ohne Bild</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>von einer Person</translation>
    </message>
    <message>
        <source>news feed</source>
        <translation>Nachrichtenticker</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>hidden on the page</source>
        <translation>auf der Seite verborgen</translation>
    </message>
    <message>
        <source>legal notice</source>
        <translation>rechtlicher Hinweis</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>newsletter form</source>
        <translation>Newsletter-Formular</translation>
    </message>
    <message>
        <source>outside of the story</source>
        <translation>außerhalb der Geschichte</translation>
    </message>
    <message>
        <source>reading time</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <source>link to another story</source>
        <translation>Verweis auf einen anderen Artikel</translation>
    </message>
    <message>
        <source>stands in other articles too</source>
        <translation>steht auch in anderen Artikeln</translation>
    </message>
    <message>
        <source>share buttons</source>
        <translation>Teilen-Schaltflächen</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>Unterzeile</translation>
    </message>
    <message>
        <source>list of topics</source>
        <translation>Themenliste</translation>
    </message>
</context>
<context>
    <name>Pressmark::LibraryModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>Mit Anmerkungen</translation>
    </message>
    <message>
        <source>annotated</source>
        <translation>mit Anmerkungen</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>ohne Schlagwort</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>Tags that you give appear here.</source>
        <translation>Hier stehen die Schlagwörter, die Sie vergeben.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>(no source)</source>
        <translation>(ohne Quelle)</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>in: %1</source>
        <translation>in: %1</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Lists that you make by hand: press L in the list.</source>
        <translation>Listen von Hand: in der Artikelliste L drücken.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>with changed passages</source>
        <translation>mit geänderten Stellen</translation>
    </message>
    <message>
        <source>Tags what comes in: %1</source>
        <translation>Verschlagwortet Eingehendes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::LibraryPane</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>Library: views, searches, collections, tags and sources</source>
        <translation>Bibliothek: Ansichten, Suchen, Sammlungen, Schlagwörter und Quellen</translation>
    </message>
    <message>
        <source>Edit tag…</source>
        <translation>Schlagwort bearbeiten …</translation>
    </message>
    <message>
        <source>Move below…</source>
        <translation>Verschieben unter …</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Auf die oberste Ebene verschieben</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufspalten …</translation>
    </message>
</context>
<context>
    <name>Pressmark::LinkDialog</name>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation>wird gestützt von</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>is contradicted by</source>
        <translation>wird bestritten von</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>is corrected by</source>
        <translation>wird berichtigt von</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>is repeated by</source>
        <translation>wird wiederholt von</translation>
    </message>
    <message>
        <source>Link with another passage</source>
        <translation>Mit einer anderen Stelle verknüpfen</translation>
    </message>
    <message>
        <source>What it does to the other passage</source>
        <translation>Was sie mit der anderen Stelle tut</translation>
    </message>
    <message>
        <source>Words, tag:, source:… of the other passage</source>
        <translation>Worte, tag:, source:… der anderen Stelle</translation>
    </message>
    <message>
        <source>Search for the other passage</source>
        <translation>Nach der anderen Stelle suchen</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
</context>
<context>
    <name>Pressmark::Main</name>
    <message>
        <source>Keeps your press clippings.</source>
        <translation>Bewahrt Ihre Presseausschnitte auf.</translation>
    </message>
    <message>
        <source>The archive to open.</source>
        <translation>Das Archiv, das zu öffnen ist.</translation>
    </message>
</context>
<context>
    <name>Pressmark::MainWindow</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Paste clipping</source>
        <translation>Ausschnitt einfügen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>An archive for your press clippings</source>
        <translation>Ein Archiv für Ihre Presseausschnitte</translation>
    </message>
    <message>
        <source>An archive is a folder on this computer. It keeps articles as they came, finds every word in them, and remembers what you mark. No account, no network.</source>
        <translation>Ein Archiv ist ein Ordner auf diesem Computer. Es bewahrt Artikel so auf, wie sie kamen, findet jedes Wort darin und merkt sich, was Sie markieren. Kein Konto, kein Netz.</translation>
    </message>
    <message>
        <source>Create an archive</source>
        <translation>Archiv anlegen</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message>
        <source>Open the sample archive</source>
        <translation>Beispielarchiv öffnen</translation>
    </message>
    <message>
        <source>Drop your clippings here</source>
        <translation>Ziehen Sie Ihre Ausschnitte hierher</translation>
    </message>
    <message>
        <source>Saved web pages, PDFs, plain text, whole folders. They are kept as they are; Pressmark reads them and never changes them.</source>
        <translation>Gespeicherte Webseiten, PDF-Dateien, einfacher Text, ganze Ordner. Sie bleiben, wie sie sind; Pressmark liest sie und ändert sie nie.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>%1 – Pressmark</source>
        <translation>%1 – Pressmark</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Archives (*.pressmark)</source>
        <translation>Archive (*.pressmark)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Textstelle</numerusform>
            <numerusform>%Ln Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln Schlagwort</numerusform>
            <numerusform>%Ln Schlagwörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::MaintenanceActs</name>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>The archive is sound: %1 and all originals agree with their checksums.</source>
        <translation>Das Archiv ist unversehrt: %1 und alle Originale stimmen mit ihren Prüfsummen überein.</translation>
    </message>
    <message>
        <source>Rebuilding the search index</source>
        <translation>Suchindex wird neu gebaut</translation>
    </message>
    <message>
        <source>The search index was rebuilt from the articles.</source>
        <translation>Der Suchindex wurde aus den Artikeln neu gebaut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::MarkChoiceRows</name>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Their tag</source>
        <translation>Ihr Schlagwort</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Any, or none</source>
        <translation>Beliebig, auch keines</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Beliebigen Personen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vom</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis zum</translation>
    </message>
    <message>
        <source>Made on this day or later</source>
        <translation>An diesem Tag oder später gemacht</translation>
    </message>
    <message>
        <source>Made on this day or earlier</source>
        <translation>An diesem Tag oder früher gemacht</translation>
    </message>
    <message>
        <source>Days of universal time (UTC)</source>
        <translation>Tage nach Weltzeit (UTC)</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
</context>
<context>
    <name>Pressmark::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Pressmark::OpenUrlDialog</name>
    <message>
        <source>Open URL</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>Address of a web page</source>
        <translation>Adresse einer Webseite</translation>
    </message>
    <message>
        <source>Fetch and import</source>
        <translation>Abrufen und importieren</translation>
    </message>
    <message>
        <source>Sent on to %1</source>
        <translation>Weitergeleitet zu %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird angefragt …</translation>
    </message>
    <message>
        <source>The page and the pictures of its article are fetched once, without cookies, and kept as they came. Nothing else is loaded.</source>
        <translation>Die Seite und die Bilder ihres Artikels werden einmal und ohne Cookies abgerufen und so aufbewahrt, wie sie kamen. Sonst wird nichts geladen.</translation>
    </message>
</context>
<context>
    <name>Pressmark::PageRenderer</name>
    <message>
        <source>The page&apos;s picture has the wrong size.</source>
        <translation>Das Bild der Seite hat die falsche Größe.</translation>
    </message>
</context>
<context>
    <name>Pressmark::PagesPreview</name>
    <message>
        <source>The first pages are being laid out…</source>
        <translation>Die ersten Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>Pressmark::PagesView</name>
    <message>
        <source>Pages of the original</source>
        <translation>Seiten des Originals</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>Pressmark::PassageActs</name>
    <message>
        <source>Select words in the article first, with the mouse or with Shift and the arrow keys.</source>
        <translation>Wählen Sie zuerst Wörter im Artikel aus, mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>The quotation and its citation are on the clipboard.</source>
        <translation>Das Zitat und sein Beleg liegen in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The citation is on the clipboard.</source>
        <translation>Der Beleg liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Choose a mark first: click on it, or on its card.</source>
        <translation>Zuerst eine Markierung wählen: ein Klick darauf oder auf ihre Karte.</translation>
    </message>
    <message>
        <source>Areas are selected on pages and pictures, and none is seen here.</source>
        <translation>Bereiche werden auf Seiten und Bildern ausgewählt; hier ist keines zu sehen.</translation>
    </message>
    <message>
        <source>There are no words in this area to be quoted.</source>
        <translation>In diesem Bereich gibt es keine Worte zum Zitieren.</translation>
    </message>
    <message>
        <source>Only the corners of an area move up and down.</source>
        <translation>Nur die Ecken eines Bereichs gehen nach oben und unten.</translation>
    </message>
    <message>
        <source>This area is not on the pages or pictures that are shown.</source>
        <translation>Dieser Bereich liegt auf keiner der gezeigten Seiten und keinem der gezeigten Bilder.</translation>
    </message>
</context>
<context>
    <name>Pressmark::PassageCard</name>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Passage: %1</source>
        <translation>Textstelle: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Copy quotation with citation</source>
        <translation>Zitat mit Beleg kopieren</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Underline instead</source>
        <translation>Stattdessen unterstreichen</translation>
    </message>
    <message>
        <source>Highlight instead</source>
        <translation>Stattdessen hervorheben</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>private: in no export</source>
        <translation>privat: in keinem Export</translation>
    </message>
    <message>
        <source>This passage %1 %2, in %3</source>
        <translation>Diese Stelle %1 %2, in %3</translation>
    </message>
    <message>
        <source>Link with another passage…</source>
        <translation>Mit einer anderen Stelle verknüpfen …</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>Eine Verknüpfung wegnehmen</translation>
    </message>
    <message>
        <source>Private: in no export</source>
        <translation>Privat: in keinem Export</translation>
    </message>
    <message>
        <source>Show the version it was made on</source>
        <translation>Die Fassung zeigen, auf der sie gemacht wurde</translation>
    </message>
</context>
<context>
    <name>Pressmark::PassageDelegate</name>
    <message numerus="yes">
        <source>also in %Ln article(s)</source>
        <translation>
            <numerusform>auch in %Ln Artikel</numerusform>
            <numerusform>auch in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(ohne Überschrift)</translation>
    </message>
</context>
<context>
    <name>Pressmark::PassageList</name>
    <message>
        <source>Select words in the article and press H to mark them, C to write a note, T to tag them.</source>
        <translation>Wählen Sie Wörter im Artikel aus, und drücken Sie H zum Markieren, C für eine Notiz, T für ein Schlagwort.</translation>
    </message>
</context>
<context>
    <name>Pressmark::PassageListActs</name>
    <message>
        <source>Tagged “%1”: %2.</source>
        <translation>Mit „%1“ verschlagwortet: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Textstelle</numerusform>
            <numerusform>%Ln Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
</context>
<context>
    <name>Pressmark::PassagePane</name>
    <message>
        <source>What passages stand together by</source>
        <translation>Wonach Textstellen beieinanderstehen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Enter opens the article at the passage</source>
        <translation>Enter öffnet den Artikel an der Textstelle</translation>
    </message>
    <message>
        <source>By: %1 ▾</source>
        <translation>Nach: %1 ▾</translation>
    </message>
    <message>
        <source>newest marks</source>
        <translation>neueste Markierungen</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleiche Wörter</translation>
    </message>
    <message>
        <source>Open the article at the passage</source>
        <translation>Artikel an der Textstelle öffnen</translation>
    </message>
    <message>
        <source>Where else these words are marked</source>
        <translation>Wo diese Wörter sonst noch markiert sind</translation>
    </message>
    <message>
        <source>Find these words in all articles</source>
        <translation>Diese Wörter in allen Artikeln suchen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Zurück zu den Artikeln</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Textstelle</numerusform>
            <numerusform>%Ln Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No passages yet</source>
        <translation>Noch keine Textstellen</translation>
    </message>
    <message>
        <source>Select words in an article and press H to highlight them, C to write a note on them or T to tag them. All that is marked is listed here.</source>
        <translation>Wählen Sie Wörter in einem Artikel aus und drücken Sie H, um sie hervorzuheben, C für eine Notiz oder T für ein Schlagwort. Alles, was markiert ist, steht hier.</translation>
    </message>
    <message>
        <source>No words are marked in several articles</source>
        <translation>Keine Wörter sind in mehreren Artikeln markiert</translation>
    </message>
    <message>
        <source>Quotations of three words or more stand here when they are marked in more than one article.</source>
        <translation>Hier stehen Zitate von drei oder mehr Wörtern, die in mehr als einem Artikel markiert sind.</translation>
    </message>
    <message>
        <source>No passage found</source>
        <translation>Keine Textstelle gefunden</translation>
    </message>
    <message>
        <source>Words are looked for in what is marked and in the notes; tag:, color: and person: ask of passages too.</source>
        <translation>Wörter werden in dem gesucht, was markiert ist, und in den Notizen; auch tag:, color: und person: fragen nach Textstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) chosen</source>
        <translation>
            <numerusform>%Ln Textstelle ausgewählt</numerusform>
            <numerusform>%Ln Textstellen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Abspalten …</translation>
    </message>
    <message>
        <source>Another tag in the place of one that these passages carry</source>
        <translation>Ein anderes Schlagwort an der Stelle von einem, das diese Stellen tragen</translation>
    </message>
    <message>
        <source>Looking through the passages…</source>
        <translation>Die Textstellen werden durchgesehen …</translation>
    </message>
</context>
<context>
    <name>Pressmark::PassageState</name>
    <message>
        <source>marked in the newer version too</source>
        <translation>auch in der neueren Fassung markiert</translation>
    </message>
    <message>
        <source>left on the older version</source>
        <translation>auf der älteren Fassung gelassen</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>changed: please check</source>
        <translation>geändert: bitte prüfen</translation>
    </message>
    <message>
        <source>detached: the passage is gone</source>
        <translation>gelöst: die Stelle fehlt</translation>
    </message>
    <message>
        <source>Compare ⏎</source>
        <translation>Vergleichen ⏎</translation>
    </message>
    <message>
        <source>Mark here too ⏎</source>
        <translation>Auch hier markieren ⏎</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
</context>
<context>
    <name>Pressmark::PdfExport</name>
    <message>
        <source>The PDF could not be put together (%1). Nothing was written and your archive is unchanged. Please report this.</source>
        <translation>Die PDF-Datei ließ sich nicht zusammensetzen (%1). Es wurde nichts geschrieben, und Ihr Archiv ist unverändert. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The annotations for other programs</source>
        <translation>Die Anmerkungen für andere Programme</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The PDF was read back and is not what was to be written (%1). It was removed; your archive is unchanged. Please report this.</source>
        <translation>Die PDF-Datei wurde zurückgelesen und ist nicht das, was geschrieben werden sollte (%1). Sie wurde entfernt; Ihr Archiv ist unverändert. Bitte melden Sie das.</translation>
    </message>
</context>
<context>
    <name>Pressmark::PdfMap</name>
    <message>
        <source>The positions of this article&apos;s words on the pages of its PDF are damaged. The text and the PDF are safe; read the PDF again to repair this.</source>
        <translation>Die Angaben, wo die Wörter dieses Artikels auf den Seiten seiner PDF-Datei stehen, sind beschädigt. Text und PDF sind unversehrt; lesen Sie die PDF-Datei neu ein, um das zu beheben.</translation>
    </message>
</context>
<context>
    <name>Pressmark::PendingFile</name>
    <message>
        <source>There is no room for %1 on the disk. Nothing was written and your archive is unchanged. Make room or choose another place.</source>
        <translation>Auf dem Datenträger ist kein Platz für %1. Es wurde nichts geschrieben, und Ihr Archiv ist unverändert. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). What stood there before is unchanged. Choose a folder that you may write to.</source>
        <translation>%1 konnte nicht geschrieben werden (%2). Was vorher dort stand, ist unverändert. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>Pressmark::PersonActs</name>
    <message>
        <source>What you do in this archive is recorded under the name “%1”.</source>
        <translation>Was Sie in diesem Archiv tun, wird unter dem Namen „%1“ festgehalten.</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Namen ändern …</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Arbeiten als</translation>
    </message>
    <message>
        <source>The name under which marks, tags and everything else are recorded:</source>
        <translation>Der Name, unter dem Markierungen, Schlagwörter und alles andere festgehalten werden:</translation>
    </message>
    <message>
        <source>From now on everything is recorded under the name “%1”.</source>
        <translation>Von jetzt an wird alles unter dem Namen „%1“ festgehalten.</translation>
    </message>
    <message>
        <source>Only what %1 marked and tagged is shown now, and nothing is suggested.</source>
        <translation>Jetzt wird nur gezeigt, was %1 markiert und verschlagwortet hat, und nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>The name under which marks, tags and everything else are recorded</source>
        <translation>Der Name, unter dem Markierungen, Schlagwörter und alles andere festgehalten werden</translation>
    </message>
    <message>
        <source>%1 codes blind</source>
        <translation>%1 codiert blind</translation>
    </message>
    <message>
        <source>Working as %1</source>
        <translation>Arbeitet als %1</translation>
    </message>
    <message>
        <source>The tag “%1” was given by %2. It is taken off.</source>
        <translation>Das Schlagwort „%1“ wurde von %2 vergeben. Es ist abgenommen.</translation>
    </message>
    <message>
        <source>This mark was made by %1. It is removed.</source>
        <translation>Diese Markierung stammt von %1. Sie ist entfernt.</translation>
    </message>
</context>
<context>
    <name>Pressmark::PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Pressmark::PictureFetcher</name>
    <message>
        <source>This page has more pictures than are fetched with it.</source>
        <translation>Diese Seite hat mehr Bilder, als mit ihr abgerufen werden.</translation>
    </message>
    <message>
        <source>the picture %1</source>
        <translation>das Bild %1</translation>
    </message>
    <message>
        <source>What %1 gave is not a picture.</source>
        <translation>Was %1 lieferte, ist kein Bild.</translation>
    </message>
</context>
<context>
    <name>Pressmark::ReaderHeader</name>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <translation>Kleinerer Text (Strg+−)</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Größerer Text (Strg++)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Copy the citation of this article</source>
        <translation>Den Beleg dieses Artikels kopieren</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Captures · %1</source>
        <translation>Erfassungen · %1</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Erfassungen</translation>
    </message>
</context>
<context>
    <name>Pressmark::ReaderPane</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose an article from the list, or press J and K to go through it.</source>
        <translation>Wählen Sie einen Artikel aus der Liste, oder gehen Sie sie mit J und K durch.</translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation>Diese Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 The original is kept as it is.</source>
        <translation>%1 Das Original ist unverändert aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Pressmark::Reading</name>
    <message>
        <source>This file is too large to be read as an article. The file is kept.</source>
        <translation>Diese Datei ist zu groß, um als Artikel gelesen zu werden. Sie ist aufbewahrt.</translation>
    </message>
    <message>
        <source>The file could not be read from the disk. Check the disk and try again.</source>
        <translation>Die Datei konnte nicht vom Datenträger gelesen werden. Prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The stored original of this article is damaged.</source>
        <translation>Das gespeicherte Original dieses Artikels ist beschädigt.</translation>
    </message>
    <message>
        <source>The stored original of this article unpacks to more than it may.</source>
        <translation>Das gespeicherte Original dieses Artikels wird beim Entpacken größer als erlaubt.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>The text of this file is too long to be an article. The file is kept.</source>
        <translation>Der Text dieser Datei ist zu lang für einen Artikel. Die Datei ist aufbewahrt.</translation>
    </message>
    <message>
        <source>The reading process does not know this request.</source>
        <translation>Der Leseprozess kennt diese Anfrage nicht.</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than is allowed. The file is kept.</source>
        <translation>Diese Datei zu lesen braucht mehr Speicher, als erlaubt ist. Sie ist aufbewahrt.</translation>
    </message>
    <message>
        <source>This PDF has more pages or more text than Pressmark reads as one article. The file is kept.</source>
        <translation>Diese PDF-Datei hat mehr Seiten oder mehr Text, als Pressmark als einen Artikel liest. Sie ist aufbewahrt.</translation>
    </message>
    <message>
        <source>This PDF has no text: its pages are pictures. It can be catalogued by hand.</source>
        <translation>Diese PDF-Datei hat keinen Text: Ihre Seiten sind Bilder. Sie lässt sich von Hand erfassen.</translation>
    </message>
    <message>
        <source>Some pages of this PDF are damaged and were not read.</source>
        <translation>Einige Seiten dieser PDF-Datei sind beschädigt und wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The date is the day on which the PDF was made, not one that is printed in it.</source>
        <translation>Das Datum ist der Tag, an dem die PDF-Datei entstand, kein darin gedrucktes.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be opened. The file is kept as it is.</source>
        <translation>Diese PDF-Datei ist beschädigt und lässt sich nicht öffnen. Sie ist unverändert aufbewahrt.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. The file is kept as it is; save a copy without the password and import that.</source>
        <translation>Diese PDF-Datei ist mit einem Kennwort geschützt. Sie ist unverändert aufbewahrt; speichern Sie eine Kopie ohne Kennwort, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>This PDF is damaged: it has no pages. The file is kept as it is.</source>
        <translation>Diese PDF-Datei ist beschädigt: Sie hat keine Seiten. Sie ist unverändert aufbewahrt.</translation>
    </message>
    <message>
        <source>The notes could not be written into this PDF so that they can be read back. The original is safe; export the article as a typeset PDF instead.</source>
        <translation>Die Notizen ließen sich nicht so in diese PDF-Datei schreiben, dass sie wieder lesbar sind. Das Original ist unversehrt; exportieren Sie den Artikel stattdessen als neu gesetzte PDF-Datei.</translation>
    </message>
    <message>
        <source>Whoever made this PDF does not allow notes in it. Export the article as a typeset PDF instead.</source>
        <translation>Wer diese PDF-Datei gemacht hat, erlaubt darin keine Notizen. Exportieren Sie den Artikel stattdessen als neu gesetzte PDF-Datei.</translation>
    </message>
    <message>
        <source>A marked passage has no place on the pages of this PDF.</source>
        <translation>Eine markierte Textstelle hat auf den Seiten dieser PDF-Datei keinen Platz.</translation>
    </message>
    <message>
        <source>This page of the PDF is not there, or it is damaged.</source>
        <translation>Diese Seite der PDF-Datei gibt es nicht, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>This page is too large to be shown at this size.</source>
        <translation>Diese Seite ist zu groß, um in dieser Größe gezeigt zu werden.</translation>
    </message>
    <message>
        <source>This page of the PDF is damaged and cannot be shown.</source>
        <translation>Diese Seite der PDF-Datei ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>This is not a picture that Pressmark can show.</source>
        <translation>Dieses Bild kann Pressmark nicht zeigen.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>Dieses Bild ist zu groß, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>Dieses Bild ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The notes could not be written into this PDF. The original is safe; export the article as a typeset PDF instead.</source>
        <translation>Die Notizen ließen sich nicht in diese PDF-Datei schreiben. Das Original ist unversehrt; exportieren Sie den Artikel stattdessen als neu gesetzte PDF-Datei.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be given notes. The file is kept as it is.</source>
        <translation>Diese PDF-Datei ist beschädigt und kann keine Notizen aufnehmen. Sie ist unverändert aufbewahrt.</translation>
    </message>
    <message>
        <source>This is not a kind of file that Pressmark can read. It reads web pages, plain text, Markdown, PDF and pictures.</source>
        <translation>Diese Art von Datei kann Pressmark nicht lesen. Es liest Webseiten, reinen Text, Markdown, PDF und Bilder.</translation>
    </message>
    <message>
        <source>Drawings (SVG) are programs and are not taken along.</source>
        <translation>Zeichnungen (SVG) sind Programme und werden nicht mitgenommen.</translation>
    </message>
    <message>
        <source>This picture is damaged, or of a kind that cannot be shown here.</source>
        <translation>Dieses Bild ist beschädigt oder von einer Art, die hier nicht gezeigt werden kann.</translation>
    </message>
    <message>
        <source>This is a picture and has no text: type a transcription.</source>
        <translation>Dies ist ein Bild und hat keinen Text: Geben Sie eine Abschrift ein.</translation>
    </message>
    <message>
        <source>Struck out in the PDF.</source>
        <translation>Im PDF durchgestrichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of others are more than Pressmark reads from one PDF; they are still seen on its pages.</source>
        <translation>
            <numerusform>%n Markierung anderer ist mehr, als Pressmark aus einem PDF liest; sie ist weiterhin auf seinen Seiten zu sehen.</numerusform>
            <numerusform>%n Markierungen anderer sind mehr, als Pressmark aus einem PDF liest; sie sind weiterhin auf seinen Seiten zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::Report</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no article for this report. Choose some and try again.</source>
        <translation>Für diesen Bericht gibt es keinen Artikel. Wählen Sie einige aus, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Annotated report</source>
        <translation>Bericht mit Anmerkungen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Erschienen: %1</translation>
    </message>
    <message>
        <source>Articles published %1 – %2</source>
        <translation>Erschienen: %1 – %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert: %1</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>abgerufen: %1</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>importiert: %1</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>gelesen durch %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Unbekannte Quelle</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Every article with the address and the times that are known of it, and the SHA-256 of the file that it was read from, which the archive keeps unchanged.</source>
        <translation>Jeder Artikel mit der Adresse und den Zeiten, die von ihm bekannt sind, und der SHA-256-Prüfsumme der Datei, aus der er gelesen wurde und die das Archiv unverändert aufbewahrt.</translation>
    </message>
    <message>
        <source>Prepared %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Passages by tag</source>
        <translation>Textstellen nach Schlagwörtern</translation>
    </message>
    <message>
        <source>Passages by source</source>
        <translation>Textstellen nach Quellen</translation>
    </message>
    <message>
        <source>Passages by date</source>
        <translation>Textstellen nach Datum</translation>
    </message>
    <message>
        <source>%1 (note %2; not in the version printed here)</source>
        <translation>%1 (Notiz %2; nicht in der hier gedruckten Fassung)</translation>
    </message>
    <message>
        <source>%1 (here %2, note %3)</source>
        <translation>%1 (hier %2, Notiz %3)</translation>
    </message>
    <message>
        <source>The passages as a table</source>
        <translation>Die Textstellen als Tabelle</translation>
    </message>
    <message>
        <source>Articles by month</source>
        <translation>Artikel nach Monat</translation>
    </message>
    <message>
        <source>Articles by year</source>
        <translation>Artikel nach Jahr</translation>
    </message>
    <message>
        <source>The most frequent tags</source>
        <translation>Die häufigsten Schlagwörter</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>In keiner Sammlung</translation>
    </message>
    <message>
        <source>Passages by collection</source>
        <translation>Textstellen nach Sammlungen</translation>
    </message>
    <message>
        <source>Passages by article</source>
        <translation>Textstellen nach Artikeln</translation>
    </message>
    <message>
        <source>Index of tags</source>
        <translation>Verzeichnis der Schlagwörter</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>Notiz %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Marked passages that this version does not have</source>
        <translation>Markierte Textstellen, die diese Fassung nicht hat</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Is the disk full?</source>
        <translation>Die Datei %1 kann nicht geschrieben werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The document was read back and is not what was to be written (%1). It was removed; your archive is unchanged. Please report this.</source>
        <translation>Das Dokument wurde zurückgelesen und ist nicht, was geschrieben werden sollte (%1). Es wurde entfernt; Ihr Archiv ist unverändert. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The articles of the report could not be kept meanwhile. Is the disk full? Nothing was written.</source>
        <translation>Die Artikel des Berichts konnten nicht zwischengespeichert werden. Ist der Datenträger voll? Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no template “%1” for exports.</source>
        <translation>Es gibt keine Vorlage „%1“ für Exporte.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>Keep the template “%1”</source>
        <translation>Vorlage „%1“ speichern</translation>
    </message>
    <message>
        <source>Delete the template “%1”</source>
        <translation>Vorlage „%1“ löschen</translation>
    </message>
    <message>
        <source>%1 (note %2)</source>
        <translation>%1 (Notiz %2)</translation>
    </message>
    <message>
        <source>Marked areas</source>
        <translation>Markierte Bereiche</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n word(s))</source>
        <translation>
            <numerusform>%1 (%n Wort)</numerusform>
            <numerusform>%1 (%n Wörter)</numerusform>
        </translation>
    </message>
    <message>
        <source>text corrected by %1</source>
        <translation>Text berichtigt von %1</translation>
    </message>
    <message>
        <source>text found by %1</source>
        <translation>Text gefunden von %1</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>zu %1 % sicher</translation>
    </message>
    <message>
        <source>nothing was left out</source>
        <translation>nichts weggelassen</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>weggelassen: %1</translation>
    </message>
    <message>
        <source>To its place in the list</source>
        <translation>Zu seiner Stelle in der Liste</translation>
    </message>
    <message>
        <source>The page was read back and is not what was to be written (%1). It was removed; your archive is unchanged. Please report this.</source>
        <translation>Die Seite wurde zurückgelesen und ist nicht das, was geschrieben werden sollte (%1). Sie wurde entfernt; Ihr Archiv ist unverändert. Bitte melden Sie das.</translation>
    </message>
</context>
<context>
    <name>Pressmark::ReportActs</name>
    <message>
        <source>The list is empty, so there is nothing to report on.</source>
        <translation>Die Liste ist leer, also gibt es nichts zu berichten.</translation>
    </message>
</context>
<context>
    <name>Pressmark::Search</name>
    <message>
        <source>There is no source “%1”.</source>
        <translation>Es gibt keine Quelle „%1“.</translation>
    </message>
    <message>
        <source>There is no person “%1”.</source>
        <translation>Es gibt keine Person „%1“.</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>Es gibt keine Sammlung „%1“.</translation>
    </message>
    <message>
        <source>“%1” was left out: it has neither letters nor digits.</source>
        <translation>„%1“ wurde weggelassen: Es enthält weder Buchstaben noch Ziffern.</translation>
    </message>
    <message>
        <source>The brackets of this search are nested more than %1 deep at “%2”. Use fewer brackets.</source>
        <translation>Die Klammern dieser Suche sind bei „%2“ tiefer als %1 Ebenen verschachtelt. Verwenden Sie weniger Klammern.</translation>
    </message>
    <message>
        <source>This search has more than %1 words; the first one too many is “%2”. Leave some of them out.</source>
        <translation>Diese Suche hat mehr als %1 Wörter; das erste zu viel ist „%2“. Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>There is no article with the number %1.</source>
        <translation>Es gibt keinen Artikel mit der Nummer %1.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Es gibt kein Schlagwort „%1“.</translation>
    </message>
    <message>
        <source>“%1:%2” was left out: write a date as 2024, 2024-10 or 2024-10-03.</source>
        <translation>„%1:%2“ wurde weggelassen: Schreiben Sie ein Datum als 2024, 2024-10 oder 2024-10-03.</translation>
    </message>
    <message>
        <source>“%1:%2” was left out. It can be %1: with one of these: %3.</source>
        <translation>„%1:%2“ wurde weggelassen. Auf %1: kann eines hiervon folgen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n passage(s) “%1”</source>
        <translation>
            <numerusform>%n Stelle mit „%1“ versehen</numerusform>
            <numerusform>%n Stellen mit „%1“ versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Highlight %n passage(s)</source>
        <translation>
            <numerusform>%n Stelle hervorheben</numerusform>
            <numerusform>%n Stellen hervorheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Underline %n passage(s)</source>
        <translation>
            <numerusform>%n Stelle unterstreichen</numerusform>
            <numerusform>%n Stellen unterstreichen</numerusform>
        </translation>
    </message>
    <message>
        <source>These lines are not in the archive any more. Search again to see how it is now.</source>
        <translation>Diese Zeilen stehen nicht mehr im Archiv. Eine neue Suche zeigt, wie es jetzt ist.</translation>
    </message>
</context>
<context>
    <name>Pressmark::SearchActs</name>
    <message>
        <source>Save the search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Name of the search “%1”</source>
        <translation>Name der Suche „%1“</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Tag what comes in…</source>
        <translation>Eingehendes verschlagworten …</translation>
    </message>
    <message>
        <source>Tag what comes in</source>
        <translation>Eingehendes verschlagworten</translation>
    </message>
    <message>
        <source>Articles that are imported from now on and that “%1” finds get these tags (commas between them):</source>
        <translation>Artikel, die ab jetzt importiert werden und die „%1“ findet, bekommen diese Schlagwörter (mit Kommas dazwischen):</translation>
    </message>
</context>
<context>
    <name>Pressmark::SearchBar</name>
    <message>
        <source>Search the archive</source>
        <translation>Das Archiv durchsuchen</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 ms</source>
        <translation>%1 von %2 · %3 ms</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>a tag, or one below it</source>
        <translation>ein Schlagwort oder eines darunter</translation>
    </message>
    <message>
        <source>a publication</source>
        <translation>eine Publikation</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>wer es geschrieben hat</translation>
    </message>
    <message>
        <source>published since: 2024 or 2024-10-03</source>
        <translation>veröffentlicht seit: 2024 oder 2024-10-03</translation>
    </message>
    <message>
        <source>published before</source>
        <translation>veröffentlicht vor</translation>
    </message>
    <message>
        <source>published then: 2024 or 2023..2024-06</source>
        <translation>veröffentlicht dann: 2024 oder 2023..2024-06</translation>
    </message>
    <message>
        <source>words of the headline</source>
        <translation>Wörter der Überschrift</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>Wörter des Textes</translation>
    </message>
    <message>
        <source>words of the line with the authors</source>
        <translation>Wörter der Autorenzeile</translation>
    </message>
    <message>
        <source>words below pictures</source>
        <translation>Wörter unter Bildern</translation>
    </message>
    <message>
        <source>words of your notes</source>
        <translation>Wörter Ihrer Notizen</translation>
    </message>
    <message>
        <source>a language: en, de, uk</source>
        <translation>eine Sprache: en, de, uk</translation>
    </message>
    <message>
        <source>note, highlight, tag or pdf</source>
        <translation>note, highlight, tag oder pdf</translation>
    </message>
    <message>
        <source>unread, starred, trashed…</source>
        <translation>unread, starred, trashed …</translation>
    </message>
    <message>
        <source>who marked or tagged it</source>
        <translation>wer es markiert oder verschlagwortet hat</translation>
    </message>
    <message>
        <source>articles with this tag</source>
        <translation>Artikel mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>searched before</source>
        <translation>schon gesucht</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>a collection; in:notes for passages</source>
        <translation>eine Sammlung; in:notes für Textstellen</translation>
    </message>
    <message>
        <source>the colour of a mark: yellow, green, blue, red or violet</source>
        <translation>die Farbe einer Markierung: yellow, green, blue, red oder violet</translation>
    </message>
    <message>
        <source>marked then: 2026-11 or 2026-10..</source>
        <translation>damals markiert: 2026-11 oder 2026-10..</translation>
    </message>
    <message>
        <source>tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln article(s) (Ctrl+L)</source>
        <translation>
            <numerusform>%Ln Artikel durchsuchen (Strg+L)</numerusform>
            <numerusform>%Ln Artikel durchsuchen (Strg+L)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::SearchCard</name>
    <message>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>coal harbour</source>
        <translation>Kohle Hafen</translation>
    </message>
    <message>
        <source>both words, anywhere in an article or its notes</source>
        <translation>beide Wörter, irgendwo in einem Artikel oder seinen Notizen</translation>
    </message>
    <message>
        <source>&quot;coal strike&quot;</source>
        <translation>&quot;Streik im Hafen&quot;</translation>
    </message>
    <message>
        <source>the words beside each other, exactly so</source>
        <translation>die Wörter nebeneinander, genau so</translation>
    </message>
    <message>
        <source>harb*</source>
        <translation>Haf*</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>coal OR gas</source>
        <translation>Kohle OR Gas</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>das eine oder das andere</translation>
    </message>
    <message>
        <source>coal -strike</source>
        <translation>Kohle -Streik</translation>
    </message>
    <message>
        <source>without the second</source>
        <translation>ohne das zweite</translation>
    </message>
    <message>
        <source>coal NEAR/5 price</source>
        <translation>Kohle NEAR/5 Preis</translation>
    </message>
    <message>
        <source>at most five words between them</source>
        <translation>höchstens fünf Wörter dazwischen</translation>
    </message>
    <message>
        <source>title:(coal OR gas)</source>
        <translation>title:(Kohle OR Gas)</translation>
    </message>
    <message>
        <source>in the headline; also body: byline: caption: note:</source>
        <translation>in der Überschrift; auch body: byline: caption: note:</translation>
    </message>
    <message>
        <source>with a tag or one below it; tag:=energy without those</source>
        <translation>mit einem Schlagwort oder einem darunter; tag:=energy ohne diese</translation>
    </message>
    <message>
        <source>of a publication; also author: lang: person: in:</source>
        <translation>von einer Publikation; auch author: lang: person: in:</translation>
    </message>
    <message>
        <source>published since; also before: and date:2023..2024</source>
        <translation>seither veröffentlicht; auch before: und date:2023..2024</translation>
    </message>
    <message>
        <source>also has:highlight, has:tag, is:unread, is:starred</source>
        <translation>auch has:highlight, has:tag, is:unread, is:starred</translation>
    </message>
    <message>
        <source>Put this into the search field</source>
        <translation>In das Suchfeld setzen</translation>
    </message>
    <message>
        <source>Capitals and accents make no difference. Operators are written in capitals.</source>
        <translation>Groß- und Kleinschreibung und Akzente machen keinen Unterschied. Operatoren stehen in Großbuchstaben.</translation>
    </message>
    <message>
        <source>passages instead of articles; also color:red, marked:2026-11</source>
        <translation>Textstellen statt Artikel; auch color:red, marked:2026-11</translation>
    </message>
    <message>
        <source>The Up key brings earlier searches back.</source>
        <translation>Die Pfeiltaste nach oben holt frühere Suchen zurück.</translation>
    </message>
</context>
<context>
    <name>Pressmark::SearchCompletion</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Pressmark::SelectionBar</name>
    <message>
        <source>Highlight in %1</source>
        <translation>Hervorheben in %1</translation>
    </message>
    <message>
        <source>What to do with the selected words</source>
        <translation>Was mit den ausgewählten Wörtern geschehen soll</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag the words (T)</source>
        <translation>Die Wörter verschlagworten (T)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Highlight and write a note (C)</source>
        <translation>Hervorheben und eine Notiz schreiben (C)</translation>
    </message>
    <message>
        <source>Underline (U)</source>
        <translation>Unterstreichen (U)</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Copy the quotation with its citation (Ctrl+Shift+Q)</source>
        <translation>Das Zitat mit seinem Beleg kopieren (Strg+Umschalt+Q)</translation>
    </message>
    <message>
        <source>Tag these words…</source>
        <translation>Diese Wörter verschlagworten …</translation>
    </message>
</context>
<context>
    <name>Pressmark::ShownPictures</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Dieses Bild kann nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>Pressmark::SplitActs</name>
    <message>
        <source>Tick the passages that are to carry another tag than “%1”, then press Split off….</source>
        <translation>Haken Sie die Stellen an, die ein anderes Schlagwort als „%1“ tragen sollen, und drücken Sie Abspalten….</translation>
    </message>
    <message>
        <source>The articles that are chosen carry no tag of their own.</source>
        <translation>Die gewählten Artikel tragen kein eigenes Schlagwort.</translation>
    </message>
    <message>
        <source>The passages that are chosen carry no tag.</source>
        <translation>Die gewählten Stellen tragen kein Schlagwort.</translation>
    </message>
    <message>
        <source>“%1” was split: the chosen ones carry “%2” now.</source>
        <translation>„%1“ wurde aufgespalten: Die gewählten tragen jetzt „%2“.</translation>
    </message>
</context>
<context>
    <name>Pressmark::SplitDialog</name>
    <message>
        <source>Split off a tag</source>
        <translation>Schlagwort abspalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>What was chosen (%1) goes to another tag; everything else keeps the one that it has. A new tag is made beside the old one.</source>
        <translation>Was gewählt ist (%1), geht an ein anderes Schlagwort; alles andere behält seines. Ein neues Schlagwort entsteht neben dem alten.</translation>
    </message>
    <message>
        <source>%1 (%L2 of them)</source>
        <translation>%1 (%L2 davon)</translation>
    </message>
    <message>
        <source>The tag that they no longer carry</source>
        <translation>Das Schlagwort, das sie nicht mehr tragen</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abspalten</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>An der Stelle von</translation>
    </message>
    <message>
        <source>they carry</source>
        <translation>tragen sie</translation>
    </message>
</context>
<context>
    <name>Pressmark::Storage</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing that was saved before is lost; make room and try again.</source>
        <translation>Der Datenträger ist voll. Was zuvor gespeichert wurde, ist nicht verloren; schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The archive cannot be written: its folder is read-only.</source>
        <translation>In das Archiv kann nicht geschrieben werden: Sein Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The archive&apos;s database is damaged (%1). Run a check, then repair it or restore a backup.</source>
        <translation>Die Datenbank des Archivs ist beschädigt (%1). Prüfen Sie das Archiv, und reparieren Sie es dann oder spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>The archive&apos;s database reports: %1. Nothing was changed.</source>
        <translation>Die Datenbank des Archivs meldet: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>The disk is full: the original could not be stored. Nothing that was saved before is lost; make room and try again.</source>
        <translation>Der Datenträger ist voll: Das Original konnte nicht gespeichert werden. Was zuvor gespeichert wurde, ist nicht verloren; schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The original %1 is missing from the archive.</source>
        <translation>Das Original %1 fehlt im Archiv.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The original %1 is damaged: its content has changed since it was stored.</source>
        <translation>Das Original %1 ist beschädigt: Sein Inhalt hat sich seit dem Speichern verändert.</translation>
    </message>
    <message>
        <source>What this act changed has been changed since. Nothing was done.</source>
        <translation>Was dieser Vorgang geändert hat, wurde seitdem wieder geändert. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>The search index is damaged. The articles are not; repair the archive.</source>
        <translation>Der Suchindex ist beschädigt, die Artikel sind es nicht. Reparieren Sie das Archiv.</translation>
    </message>
</context>
<context>
    <name>Pressmark::SuggestedTags</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>because of %1</source>
        <translation>wegen %1</translation>
    </message>
    <message>
        <source>because it is named in the text</source>
        <translation>weil es im Text genannt ist</translation>
    </message>
</context>
<context>
    <name>Pressmark::TagActs</name>
    <message>
        <source>Rename tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>“%1” goes into:</source>
        <translation>„%1“ geht über in:</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Move a tag</source>
        <translation>Schlagwort verschieben</translation>
    </message>
    <message>
        <source>“%1” goes below:</source>
        <translation>„%1“ kommt unter:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>Pressmark::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Press Delete to take it off</source>
        <translation>Mit Entf entfernen</translation>
    </message>
</context>
<context>
    <name>Pressmark::TagChooser</name>
    <message>
        <source>Name of a new tag or of one that is there</source>
        <translation>Name eines neuen oder vorhandenen Schlagworts</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neues Schlagwort „%1“</translation>
    </message>
</context>
<context>
    <name>Pressmark::TagDialog</name>
    <message>
        <source>Given or not given.</source>
        <translation>Vergeben oder nicht.</translation>
    </message>
    <message>
        <source>A question: of the tags below it one is given, and a new one takes the place of the old. The tag itself says “none of them”.</source>
        <translation>Eine Frage: Von den Schlagwörtern darunter wird eines vergeben, ein neues ersetzt das alte. Das Schlagwort selbst heißt „keines davon“.</translation>
    </message>
    <message>
        <source>A question: any of the tags below it are given. The tag itself says “none of them”.</source>
        <translation>Eine Frage: Beliebig viele der Schlagwörter darunter werden vergeben. Das Schlagwort selbst heißt „keines davon“.</translation>
    </message>
    <message>
        <source>Given with a number: “victims = 12”, or with “none”.</source>
        <translation>Wird mit einer Zahl vergeben: „Opfer = 12“, oder mit „keine“.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Schlagwort „%1“</translation>
    </message>
    <message>
        <source>Divided by commas; they find the tag too</source>
        <translation>Durch Kommas getrennt; auch sie finden das Schlagwort</translation>
    </message>
    <message>
        <source>When is this tag given, and when not?</source>
        <translation>Wann wird dieses Schlagwort vergeben und wann nicht?</translation>
    </message>
    <message>
        <source>Words that it was given to</source>
        <translation>Worte, an die es vergeben wurde</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Eines wählen</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Mehrere wählen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Pressmark::TagField</name>
    <message>
        <source>Add a tag… (T)</source>
        <translation>Schlagwort hinzufügen … (T)</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Pressmark::TagIndex</name>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>auch: %1</translation>
    </message>
    <message>
        <source>%1 = number</source>
        <translation>%1 = Zahl</translation>
    </message>
    <message>
        <source>%1: none of them</source>
        <translation>%1: keines davon</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neues Schlagwort „%1“</translation>
    </message>
</context>
<context>
    <name>Pressmark::TaggingPanel</name>
    <message>
        <source>Tags and passages</source>
        <translation>Schlagwörter und Textstellen</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Article tags</source>
        <translation>Schlagwörter des Artikels</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the article&apos;s details (F2)</source>
        <translation>Die Angaben zum Artikel bearbeiten (F2)</translation>
    </message>
    <message>
        <source>Article note</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>Eine Notiz zum Artikel schreiben</translation>
    </message>
    <message>
        <source>Suggested:</source>
        <translation>Vorschläge:</translation>
    </message>
    <message>
        <source>Add the tag %1</source>
        <translation>Schlagwort %1 hinzufügen</translation>
    </message>
    <message>
        <source>Passages · %1</source>
        <translation>Textstellen · %1</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <translation>Vergeben von %1</translation>
    </message>
    <message>
        <source>Suggested %1</source>
        <translation>Vorgeschlagen %1</translation>
    </message>
</context>
<context>
    <name>Pressmark::TemplateField</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Name these options</source>
        <translation>Optionen benennen</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>Diese Vorlage löschen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Pressmark::TranscriptionPane</name>
    <message>
        <source>What is written there, a paragraph on each line</source>
        <translation>Was dort steht, je Zeile ein Absatz</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Text behalten</translation>
    </message>
    <message>
        <source>The text of the picture</source>
        <translation>Der Text des Bildes</translation>
    </message>
</context>
<context>
    <name>Pressmark::Triage</name>
    <message>
        <source>There is no article in the list to go through.</source>
        <translation>In der Liste steht kein Artikel, den man durchgehen könnte.</translation>
    </message>
    <message>
        <source>Go through the skipped</source>
        <translation>Die übersprungenen durchgehen</translation>
    </message>
    <message numerus="yes">
        <source>%n tagged</source>
        <translation>
            <numerusform>%n verschlagwortet</numerusform>
            <numerusform>%n verschlagwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n als gelesen markiert</numerusform>
            <numerusform>%n als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to the trash</source>
        <translation>
            <numerusform>%n in den Papierkorb gelegt</numerusform>
            <numerusform>%n in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n so gelassen</numerusform>
            <numerusform>%n so gelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n article(s) decided on</source>
        <translation>
            <numerusform>Über %1 von %n Artikel entschieden</numerusform>
            <numerusform>Über %1 von %n Artikeln entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Pressmark::TriageBar</name>
    <message>
        <source>Going through the list</source>
        <translation>Durchgehen der Liste</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No tag has a key yet: the menu of a tag in the library gives it one. T opens the field for tags.</source>
        <translation>Noch hat kein Schlagwort eine Taste: Das Menü eines Schlagworts in der Bibliothek gibt ihm eine. T öffnet das Feld für Schlagwörter.</translation>
    </message>
    <message>
        <source>A digit tags and goes on, with Ctrl it stays. T opens the field for tags.</source>
        <translation>Eine Ziffer verschlagwortet und geht weiter, mit Strg bleibt sie beim Artikel. T öffnet das Feld für Schlagwörter.</translation>
    </message>
</context>
<context>
    <name>Pressmark::UrlFetcher</name>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Angehalten. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be opened, not %1.</source>
        <translation>Es lassen sich nur Adressen öffnen, die mit http:// oder https:// beginnen, nicht %1.</translation>
    </message>
    <message>
        <source>The page is larger than %1. Save it with a browser and import the file.</source>
        <translation>Die Seite ist größer als %1. Speichern Sie sie mit einem Browser, und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>The address leads in circles. Nothing was imported.</source>
        <translation>Die Adresse führt im Kreis. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>der Server antwortete: %1</translation>
    </message>
    <message>
        <source>%1 could not be fetched: %2. Nothing was imported.</source>
        <translation>%1 konnte nicht abgerufen werden: %2. Es wurde nichts importiert.</translation>
    </message>
</context>
<context>
    <name>Pressmark::VersionActs</name>
    <message>
        <source>The capture is an article of its own now, with its passages.</source>
        <translation>Die Erfassung ist jetzt mit ihren Stellen ein eigener Artikel.</translation>
    </message>
    <message>
        <source>Select the articles in the list that are to become one.</source>
        <translation>Wählen Sie in der Liste die Artikel, die einer werden sollen.</translation>
    </message>
    <message>
        <source>Merge articles</source>
        <translation>Artikel zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n article(s) into “%1”?</source>
        <translation>
            <numerusform>%n Artikel zu „%1“ zusammenführen?</numerusform>
            <numerusform>%n Artikel zu „%1“ zusammenführen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It keeps all captures, tags, collections and notes of them, and %n passage(s). The newest capture is shown. Undo takes it back.</source>
        <translation>
            <numerusform>Er behält alle ihre Erfassungen, Schlagwörter, Sammlungen und Notizen und %n Stelle. Die neueste Erfassung wird gezeigt. Rückgängig nimmt es zurück.</numerusform>
            <numerusform>Er behält alle ihre Erfassungen, Schlagwörter, Sammlungen und Notizen und %n Stellen. Die neueste Erfassung wird gezeigt. Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>It is not known where these pages came from, so they cannot be fetched again.</source>
        <translation>Es ist nicht bekannt, woher diese Seiten kamen; sie können nicht erneut geholt werden.</translation>
    </message>
</context>
<context>
    <name>Pressmark::ViewTabs</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
</context>
<context>
    <name>Pressmark::WindowCommands</name>
    <message>
        <source>Search for something first: what is shown now can then be saved under a name.</source>
        <translation>Suchen Sie zuerst etwas: Was dann gezeigt wird, lässt sich unter einem Namen speichern.</translation>
    </message>
    <message>
        <source>About Pressmark</source>
        <translation>Über Pressmark</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pressmark %1&lt;/b&gt;&lt;p&gt;An archive for press clippings: import, search, annotate, cite.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Pressmark %1&lt;/b&gt;&lt;p&gt;Ein Archiv für Presseausschnitte: importieren, suchen, anmerken, zitieren.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Work as…</source>
        <translation>Arbeiten als …</translation>
    </message>
    <message>
        <source>Work as… (now %1)</source>
        <translation>Arbeiten als… (jetzt %1)</translation>
    </message>
    <message>
        <source>No unread article in this part of the list.</source>
        <translation>Kein ungelesener Artikel in diesem Teil der Liste.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Schlagwort „%1“</translation>
    </message>
    <message>
        <source>It is not known where this page came from.</source>
        <translation>Es ist nicht bekannt, woher diese Seite stammt.</translation>
    </message>
    <message>
        <source>This leads to %1, outside of Pressmark.</source>
        <translation>Das führt zu %1, hinaus aus Pressmark.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>What a source repeats will be left out of articles that are imported from now on.</source>
        <translation>Was eine Quelle wiederholt, wird von jetzt an aus importierten Artikeln weggelassen.</translation>
    </message>
    <message>
        <source>What a source repeats will be kept in articles that are imported from now on.</source>
        <translation>Was eine Quelle wiederholt, bleibt von jetzt an in importierten Artikeln stehen.</translation>
    </message>
</context>
<context>
    <name>Pressmark::Worker</name>
    <message>
        <source>The reading process gave an answer that cannot be trusted. The file is safe; it may be made to do harm.</source>
        <translation>Der Leseprozess gab eine Antwort, der nicht zu trauen ist. Die Datei ist unversehrt; sie könnte in schädlicher Absicht gemacht sein.</translation>
    </message>
    <message>
        <source>The process that reads files stopped at this file. The file is safe, and so is everything else; it may be damaged, too large, or made to do harm.</source>
        <translation>Der Prozess, der Dateien liest, ist bei dieser Datei abgestürzt. Die Datei und alles andere sind unversehrt; sie könnte beschädigt, zu groß oder in schädlicher Absicht gemacht sein.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped. The file is safe; it may be damaged or made to do harm.</source>
        <translation>Diese Datei zu lesen dauerte zu lange und wurde abgebrochen. Die Datei ist unversehrt; sie könnte beschädigt oder in schädlicher Absicht gemacht sein.</translation>
    </message>
    <message>
        <source>The process that reads files gave an answer that cannot be trusted and was stopped. The file is safe; it may be made to do harm.</source>
        <translation>Der Prozess, der Dateien liest, gab eine Antwort, der nicht zu trauen ist, und wurde beendet. Die Datei ist unversehrt; sie könnte in schädlicher Absicht gemacht sein.</translation>
    </message>
    <message>
        <source>The program pressmark-worker, which reads files, was not found. Nothing was lost; install Pressmark again.</source>
        <translation>Das Programm pressmark-worker, das Dateien liest, wurde nicht gefunden. Es ist nichts verloren; installieren Sie Pressmark neu.</translation>
    </message>
    <message>
        <source>The program pressmark-worker, which reads files, could not be started (%1). Nothing was lost; install Pressmark again.</source>
        <translation>Das Programm pressmark-worker, das Dateien liest, ließ sich nicht starten (%1). Es ist nichts verloren; installieren Sie Pressmark neu.</translation>
    </message>
</context>
<context>
    <name>Pressmark::Workspace</name>
    <message>
        <source>year: %1</source>
        <translation>Jahr: %1</translation>
    </message>
    <message>
        <source>tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
</context>
</TS>
