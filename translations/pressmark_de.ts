<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>Change a mark's colour</source>
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
        <source>Edit the article's note</source>
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
        <source>This archive's tables are not those that Pressmark makes. It was not opened for writing, since a changed archive could do harm; it can still be read.</source>
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
        <source>Change a tag's colour</source>
        <translation>Farbe eines Schlagworts ändern</translation>
    </message>
    <message>
        <source>Define a tag</source>
        <translation>Schlagwort erklären</translation>
    </message>
    <message>
        <source>Change a tag's key</source>
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
    <name>Pressmark::Body</name>
    <message>
        <source>The stored text of this article is damaged (%1).</source>
        <translation>Der gespeicherte Text dieses Artikels ist beschädigt (%1).</translation>
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
        <source>--quote says which words to mark.</source>
        <translation>--quote sagt, welche Wörter zu markieren sind.</translation>
    </message>
    <message>
        <source>Marked the passage as annotation %1.</source>
        <translation>Die Textstelle ist als Anmerkung %1 markiert.</translation>
    </message>
    <message>
        <source>Marks a passage of an article.</source>
        <translation>Markiert eine Textstelle eines Artikels.</translation>
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
        <source>Writes a verified copy of all but the originals into the archive's backups.</source>
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
        <source>Rebuilds the search index from the content, then checks the archive.</source>
        <translation>Legt das Suchverzeichnis aus dem Inhalt neu an und prüft dann das Archiv.</translation>
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
        <source>Finds articles: words, "phrases", word*, a OR b, -a, ( ), tag: source: author: title: note: before: after: has: is: in:. A query that begins with a minus stands behind --.</source>
        <translation>Findet Artikel: Wörter, "Wortfolgen", Wort*, a OR b, -a, ( ), tag: source: author: title: note: before: after: has: is: in:. Eine Anfrage, die mit einem Minus beginnt, steht hinter --.</translation>
    </message>
    <message>
        <source>Show at most N articles (50); 0 shows all.</source>
        <translation>Höchstens N Artikel zeigen (50); 0 zeigt alle.</translation>
    </message>
    <message>
        <source>relevance, or date with the newest first.</source>
        <translation>relevance, oder date mit den neuesten zuerst.</translation>
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
        <source>What to do with the tags is one of: list; rename OLD NEW; merge TAG… INTO; delete TAG…</source>
        <translation>Mit den Schlagwörtern geht eines hiervon: list; rename OLD NEW; merge TAG… INTO; delete TAG…</translation>
    </message>
    <message>
        <source>Lists the tags, or renames, merges or deletes them.</source>
        <translation>Zählt die Schlagwörter auf, oder benennt sie um, führt sie zusammen oder löscht sie.</translation>
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
    <name>Pressmark::Export</name>
    <message>
        <source>“%1” could not be read when it was imported, so there is nothing to export. Its original is in the archive.</source>
        <translation>„%1“ konnte beim Import nicht gelesen werden, also gibt es nichts zu exportieren. Das Original liegt im Archiv.</translation>
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
        <source>Much of the page's text is outside of what was taken for the story: look at what was left out.</source>
        <translation>Viel Text der Seite liegt außerhalb dessen, was als Artikel erkannt wurde: Sehen Sie nach, was weggelassen wurde.</translation>
    </message>
    <message>
        <source>The story's length differs from what the page tells machines.</source>
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
</context>
<context>
    <name>Pressmark::Files</name>
    <message>
        <source>The disk is full: %1 was not written.</source>
        <translation>Der Datenträger ist voll: %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
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
</context>
<context>
    <name>Pressmark::PdfMap</name>
    <message>
        <source>The positions of this article's words on the pages of its PDF are damaged. The text and the PDF are safe; read the PDF again to repair this.</source>
        <translation>Die Angaben, wo die Wörter dieses Artikels auf den Seiten seiner PDF-Datei stehen, sind beschädigt. Text und PDF sind unversehrt; lesen Sie die PDF-Datei neu ein, um das zu beheben.</translation>
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
        <source>This is not a kind of file that Pressmark can read. It reads web pages, plain text and PDF.</source>
        <translation>Diese Art von Datei kann Pressmark nicht lesen. Es liest Webseiten, einfachen Text und PDF.</translation>
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
        <source>The archive's database is damaged (%1). Run a check, then repair it or restore a backup.</source>
        <translation>Die Datenbank des Archivs ist beschädigt (%1). Prüfen Sie das Archiv, und reparieren Sie es dann oder spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>The archive's database reports: %1. Nothing was changed.</source>
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
    <name>Pressmark::TagField</name>
    <message>
        <source>Add a tag… (T)</source>
        <translation>Schlagwort hinzufügen … (T)</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
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
</TS>
