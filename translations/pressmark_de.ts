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
