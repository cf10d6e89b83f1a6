<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Pressmark::Archive</name>
    <message>
        <source>There is no annotation %1 in this archive.</source>
        <translation>У цьому архіві немає позначки %1.</translation>
    </message>
    <message>
        <source>Article %1 has no version %2.</source>
        <translation>Стаття %1 не має версії %2.</translation>
    </message>
    <message>
        <source>There is nothing to mark at that place.</source>
        <translation>У цьому місці немає чого позначати.</translation>
    </message>
    <message>
        <source>Highlight a passage</source>
        <translation>Виділення уривка</translation>
    </message>
    <message>
        <source>Underline a passage</source>
        <translation>Підкреслення уривка</translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation>Зміна нотатки</translation>
    </message>
    <message>
        <source>Change a mark's colour</source>
        <translation>Зміна кольору позначки</translation>
    </message>
    <message>
        <source>Change a mark</source>
        <translation>Зміна позначки</translation>
    </message>
    <message>
        <source>Remove a mark</source>
        <translation>Вилучення позначки</translation>
    </message>
    <message>
        <source>%1 cannot be written. It can be opened for reading.</source>
        <translation>%1 не можна записувати. Можна відкрити лише для читання.</translation>
    </message>
    <message>
        <source>%1 is being written by another Pressmark. Close it there, or open it for reading.</source>
        <translation>У %1 зараз пише інший Pressmark. Закрийте архів там або відкрийте його лише для читання.</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was changed; choose another name.</source>
        <translation>%1 уже існує. Нічого не змінено; виберіть іншу назву.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Не вдалося створити теку %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Не вдалося записати %1.</translation>
    </message>
    <message>
        <source>There is no Pressmark archive at %1.</source>
        <translation>У %1 немає архіву Pressmark.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Не вдалося прочитати %1.</translation>
    </message>
    <message>
        <source>This archive was made by a newer Pressmark. Nothing was changed; please use that version.</source>
        <translation>Цей архів створив новіший Pressmark. Нічого не змінено; скористайтеся тією версією.</translation>
    </message>
    <message>
        <source>The archive is open for reading only. Nothing was changed.</source>
        <translation>Архів відкрито лише для читання. Нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no article %1 in this archive.</source>
        <translation>У цьому архіві немає статті %1.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити як прочитане</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Позначити як непрочитане</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Додати зірочку</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Прибрати зірочку</translation>
    </message>
    <message numerus="yes">
        <source>Move %n article(s) to the trash</source>
        <translation>
            <numerusform>Переміщення %n статті до кошика</numerusform>
            <numerusform>Переміщення %n статей до кошика</numerusform>
            <numerusform>Переміщення %n статей до кошика</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n article(s) from the trash</source>
        <translation>
            <numerusform>Повернення %n статті з кошика</numerusform>
            <numerusform>Повернення %n статей з кошика</numerusform>
            <numerusform>Повернення %n статей з кошика</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Зміна відомостей</translation>
    </message>
    <message>
        <source>Edit the article's note</source>
        <translation>Зміна нотатки до статті</translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Імпорт %n статті</numerusform>
            <numerusform>Імпорт %n статей</numerusform>
            <numerusform>Імпорт %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a sound archive database.</source>
        <translation>%1 не є справною базою даних архіву.</translation>
    </message>
    <message>
        <source>There is no backup at %1.</source>
        <translation>У %1 немає резервної копії.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 не можна записувати.</translation>
    </message>
    <message>
        <source>%1 is open in another Pressmark. Close it there first.</source>
        <translation>%1 відкрито в іншому Pressmark. Спершу закрийте його там.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was changed.</source>
        <translation>Не вдалося записати %1. Нічого не змінено.</translation>
    </message>
    <message>
        <source>%1 could not be renamed.</source>
        <translation>Не вдалося перейменувати %1.</translation>
    </message>
    <message>
        <source>The backup could not be put in place. The database before it is %1.</source>
        <translation>Не вдалося встановити резервну копію. Попередня база даних — %1.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Немає чого скасовувати.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Немає чого повторювати.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Скасування: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторення: %1</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Особа повинна мати ім’я.</translation>
    </message>
    <message>
        <source>There is no capture %1 in this archive.</source>
        <translation>У цьому архіві немає знімка %1.</translation>
    </message>
    <message>
        <source>There is no version %1 in this archive.</source>
        <translation>У цьому архіві немає версії %1.</translation>
    </message>
    <message>
        <source>This archive's tables are not those that Pressmark makes. It was not opened for writing, since a changed archive could do harm; it can still be read.</source>
        <translation>Таблиці цього архіву не такі, які створює Pressmark. Його не відкрито для запису, бо змінений архів може зашкодити; читати його й далі можна.</translation>
    </message>
    <message>
        <source>There is no such tag. Nothing was changed.</source>
        <translation>Такого тега немає. Нічого не змінено.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Тег повинен мати назву.</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Новий тег «%1»</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Nothing was changed; merge the two instead.</source>
        <translation>Тег «%1» уже є. Нічого не змінено; натомість об’єднайте ці два.</translation>
    </message>
    <message>
        <source>Rename a tag to “%1”</source>
        <translation>Перейменування тега на «%1»</translation>
    </message>
    <message>
        <source>Change a tag's colour</source>
        <translation>Зміна кольору тега</translation>
    </message>
    <message>
        <source>Define a tag</source>
        <translation>Визначення тега</translation>
    </message>
    <message>
        <source>Change a tag's key</source>
        <translation>Зміна клавіші тега</translation>
    </message>
    <message>
        <source>A tag cannot stand below itself. Nothing was changed.</source>
        <translation>Тег не може стояти під самим собою. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Move a tag</source>
        <translation>Переміщення тега</translation>
    </message>
    <message>
        <source>A tag cannot be merged with itself. Nothing was changed.</source>
        <translation>Тег не можна об’єднати з самим собою. Нічого не змінено.</translation>
    </message>
    <message>
        <source>A tag cannot be merged into one that stands below it. Nothing was changed.</source>
        <translation>Тег не можна об’єднати з тим, що стоїть під ним. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Merge of 2 tags</source>
        <translation>Об’єднання 2 тегів</translation>
    </message>
    <message>
        <source>Delete the tag “%1”</source>
        <translation>Видалення тега «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s) “%1”</source>
        <translation>
            <numerusform>Тег «%1» для %n статті</numerusform>
            <numerusform>Тег «%1» для %n статей</numerusform>
            <numerusform>Тег «%1» для %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tag “%1”. Nothing was changed.</source>
        <translation>Тега «%1» немає. Нічого не змінено.</translation>
    </message>
    <message numerus="yes">
        <source>Take “%1” off %n article(s)</source>
        <translation>
            <numerusform>Зняття тега «%1» з %n статті</numerusform>
            <numerusform>Зняття тега «%1» з %n статей</numerusform>
            <numerusform>Зняття тега «%1» з %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag a passage “%1”</source>
        <translation>Тег «%1» для уривка</translation>
    </message>
    <message>
        <source>Take a tag off a passage</source>
        <translation>Зняття тега з уривка</translation>
    </message>
</context>
<context>
    <name>Pressmark::ArticleDelegate</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>не вдалося прочитати</translation>
    </message>
</context>
<context>
    <name>Pressmark::ArticleLines</name>
    <message>
        <source>By %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>%1 et al.</source>
        <translation>%1 та ін.</translation>
    </message>
    <message>
        <source>%1 (unsure)</source>
        <translation>%1 (непевно)</translation>
    </message>
    <message>
        <source>%1 min read</source>
        <translation>%1 хв читання</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>с. %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
</context>
<context>
    <name>Pressmark::ArticleListModel</name>
    <message>
        <source>(no headline)</source>
        <translation>(без заголовка)</translation>
    </message>
    <message>
        <source>This file could not be read. The original is kept.</source>
        <translation>Не вдалося прочитати цей файл. Оригінал збережено.</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>непрочитане</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>із зірочкою</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n уривок</numerusform>
            <numerusform>%n уривки</numerusform>
            <numerusform>%n уривків</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::Body</name>
    <message>
        <source>The stored text of this article is damaged (%1).</source>
        <translation>Збережений текст цієї статті пошкоджено (%1).</translation>
    </message>
</context>
<context>
    <name>Pressmark::Check</name>
    <message>
        <source>The check was cancelled. Nothing was changed.</source>
        <translation>Перевірку скасовано. Нічого не змінено.</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>база даних</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>Базу даних пошкоджено: %1.</translation>
    </message>
    <message>
        <source>%1 rows point at rows that are missing.</source>
        <translation>Рядків, що посилаються на відсутні рядки: %1.</translation>
    </message>
    <message>
        <source>the search index</source>
        <translation>пошуковий покажчик</translation>
    </message>
    <message>
        <source>The search index differs from the articles. “Repair” makes it anew; nothing is lost.</source>
        <translation>Пошуковий покажчик відрізняється від статей. «Відновлення» створить його наново; нічого не буде втрачено.</translation>
    </message>
    <message>
        <source>The record of acts was changed at number %1.</source>
        <translation>Журнал дій змінено на номері %1.</translation>
    </message>
    <message>
        <source>The text of version %1 has changed since it was stored.</source>
        <translation>Текст версії %1 змінився відтоді, як його збережено.</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>тексти</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>оригінали</translation>
    </message>
</context>
<context>
    <name>Pressmark::CommandLine</name>
    <message>
        <source>Article %1 could not be read, so there is nothing to mark in it.</source>
        <translation>Статтю %1 не вдалося прочитати, тож у ній немає чого позначати.</translation>
    </message>
    <message>
        <source>The words “%1” do not stand in article %2 so often, or at all. Nothing was marked.</source>
        <translation>Слова «%1» не трапляються у статті %2 стільки разів або взагалі. Нічого не позначено.</translation>
    </message>
    <message>
        <source>--quote says which words to mark.</source>
        <translation>--quote вказує, які слова позначити.</translation>
    </message>
    <message>
        <source>Marked the passage as annotation %1.</source>
        <translation>Уривок позначено, номер позначки — %1.</translation>
    </message>
    <message>
        <source>Marks a passage of an article.</source>
        <translation>Позначає уривок статті.</translation>
    </message>
    <message>
        <source>The words to mark.</source>
        <translation>Слова, які слід позначити.</translation>
    </message>
    <message>
        <source>Where they stand: body, headline, subtitle or caption.</source>
        <translation>Де вони стоять: body, headline, subtitle або caption.</translation>
    </message>
    <message>
        <source>Which of several places with these words (1).</source>
        <translation>Яке з кількох місць із цими словами (1).</translation>
    </message>
    <message>
        <source>highlight or underline.</source>
        <translation>highlight або underline.</translation>
    </message>
    <message>
        <source>yellow, green, blue, red or violet.</source>
        <translation>yellow, green, blue, red або violet.</translation>
    </message>
    <message>
        <source>A note on the passage.</source>
        <translation>Нотатка до уривка.</translation>
    </message>
    <message>
        <source>A tag for the passage; may be given more than once.</source>
        <translation>Тег для уривка; можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>Wrote and verified the backup %1.</source>
        <translation>Резервну копію %1 записано й перевірено.</translation>
    </message>
    <message>
        <source>Writes a verified copy of all but the originals into the archive's backups.</source>
        <translation>Записує перевірену копію всього, крім оригіналів, до резервних копій архіву.</translation>
    </message>
    <message>
        <source>The archive cannot be written now, so the search index is not compared.</source>
        <translation>Архів зараз не можна записувати, тому пошуковий покажчик не порівнюється.</translation>
    </message>
    <message>
        <source>Compares everything in an archive with its hash, and the index with the content.</source>
        <translation>Звіряє все в архіві з контрольними сумами, а покажчик — зі вмістом.</translation>
    </message>
    <message>
        <source>Checked articles: %1, revisions: %2, originals: %3.</source>
        <translation>Перевірено статей: %1, версій: %2, оригіналів: %3.</translation>
    </message>
    <message>
        <source>Originals that nothing refers to, which is harmless: %1.</source>
        <translation>Оригінали, на які ніщо не посилається (це не шкодить): %1.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Усе гаразд.</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>Проблеми:</translation>
    </message>
    <message>
        <source>Write JSON, for programs.</source>
        <translation>Писати JSON для програм.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Показати це.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Використання: %1</translation>
    </message>
    <message>
        <source>Something is missing behind “%1”.</source>
        <translation>Після «%1» чогось бракує.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>«%1» — зайве.</translation>
    </message>
    <message>
        <source>“%1” tells more of a command. It ends with 0 if it is done, 1 if it failed and 2 if it was not used rightly.</source>
        <translation>«%1» розповідає більше про команду. Код завершення 0 — виконано, 1 — невдача, 2 — неправильне використання.</translation>
    </message>
    <message>
        <source>“%1” lists the commands.</source>
        <translation>«%1» показує перелік команд.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Бракує команди.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команди «%1» немає.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2, not “%3”.</source>
        <translation>--%1 потребує цілого числа, не меншого за %2, а не «%3».</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 — одне з %2, а не «%3».</translation>
    </message>
    <message>
        <source>Erased for good: %1</source>
        <translation>Стерто назавжди: %1</translation>
    </message>
    <message>
        <source>Erases articles for good, also from backups. It cannot be undone.</source>
        <translation>Стирає статті назавжди, також із резервних копій. Скасувати це неможливо.</translation>
    </message>
    <message>
        <source>Reads articles from files, and from those in folders, without an archive. Writes one line of JSON a document, in order.</source>
        <translation>Читає статті з файлів і тек без архіву. Пише один рядок JSON на документ, по порядку.</translation>
    </message>
    <message>
        <source>What the files are, instead of recognising it.</source>
        <translation>Тип файлів, замість розпізнавання.</translation>
    </message>
    <message>
        <source>How many worker processes to use; as many as cores.</source>
        <translation>Скільки процесів читання використовувати; інакше стільки, скільки ядер.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не вдається прочитати %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 — не файл.</translation>
    </message>
    <message>
        <source>Stopped. What was written so far is whole.</source>
        <translation>Зупинено. Те, що вже записано, ціле.</translation>
    </message>
    <message>
        <source>Not imported: %1. %2</source>
        <translation>Не імпортовано: %1. %2</translation>
    </message>
    <message>
        <source>%1  another capture of this article: %2</source>
        <translation>%1  ще один знімок цієї статті: %2</translation>
    </message>
    <message>
        <source>%1  put aside, since it has much less text: %2</source>
        <translation>%1  відкладено, бо тексту значно менше: %2</translation>
    </message>
    <message>
        <source>%1  is there already: %2</source>
        <translation>%1  уже є: %2</translation>
    </message>
    <message>
        <source>%1  kept, but could not be read: %2. %3</source>
        <translation>%1  збережено, але не вдалося прочитати: %2. %3</translation>
    </message>
    <message>
        <source>Articles: %1. More captures: %2. Put aside: %3. There already: %4. Failed: %5.</source>
        <translation>Статей: %1. Додаткових знімків: %2. Відкладено: %3. Уже є: %4. Невдач: %5.</translation>
    </message>
    <message>
        <source>Imports files, and folders with everything below them. Each document is told of once it is safely stored.</source>
        <translation>Імпортує файли й теки з усім умістом. Про кожен документ повідомляється, щойно його надійно збережено.</translation>
    </message>
    <message>
        <source>Made the archive %1.</source>
        <translation>Архів %1 створено.</translation>
    </message>
    <message>
        <source>Makes a new, empty archive.</source>
        <translation>Створює новий порожній архів.</translation>
    </message>
    <message>
        <source>An article is named by its number, not by “%1”.</source>
        <translation>Статтю позначають номером, а не «%1».</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (скасовано)</translation>
    </message>
    <message>
        <source>Lists everything that was done, the newest first.</source>
        <translation>Показує всі дії, найновіші спочатку.</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Does again what was taken back last.</source>
        <translation>Повторює те, що скасовано останнім.</translation>
    </message>
    <message>
        <source>Rebuilds the search index from the content, then checks the archive.</source>
        <translation>Створює пошуковий покажчик наново зі вмісту, а тоді перевіряє архів.</translation>
    </message>
    <message>
        <source>%1 is as it was in %2.</source>
        <translation>%1 тепер такий, яким був у %2.</translation>
    </message>
    <message>
        <source>Puts an archive back to what it was when the backup was written.</source>
        <translation>Повертає архів до стану на момент створення резервної копії.</translation>
    </message>
    <message>
        <source>Articles found: %1</source>
        <translation>Знайдено статей: %1</translation>
    </message>
    <message>
        <source>Finds articles: words, "phrases", word*, a OR b, -a, ( ), tag: source: author: title: note: before: after: has: is: in:. A query that begins with a minus stands behind --.</source>
        <translation>Шукає статті: слова, "фрази", слово*, a OR b, -a, ( ), tag: source: author: title: note: before: after: has: is: in:. Запит, що починається з мінуса, стоїть після --.</translation>
    </message>
    <message>
        <source>Show at most N articles (50); 0 shows all.</source>
        <translation>Показати щонайбільше N статей (50); 0 — усі.</translation>
    </message>
    <message>
        <source>relevance, or date with the newest first.</source>
        <translation>relevance або date (найновіші спочатку).</translation>
    </message>
    <message>
        <source>Count the hits by tag, source, year and language.</source>
        <translation>Порахувати знайдене за тегом, джерелом, роком і мовою.</translation>
    </message>
    <message>
        <source>Shows an article with its tags, annotations and captures.</source>
        <translation>Показує статтю з тегами, позначками та знімками.</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>Статей: %1</translation>
    </message>
    <message>
        <source>Unread: %1</source>
        <translation>Непрочитаних: %1</translation>
    </message>
    <message>
        <source>With annotations: %1</source>
        <translation>З позначками: %1</translation>
    </message>
    <message>
        <source>Without tags: %1</source>
        <translation>Без тегів: %1</translation>
    </message>
    <message>
        <source>Starred: %1</source>
        <translation>Із зірочкою: %1</translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <translation>У кошику: %1</translation>
    </message>
    <message>
        <source>Annotations: %1</source>
        <translation>Позначок: %1</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Джерела:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation>Теги:</translation>
    </message>
    <message>
        <source>    %1  articles: %2, passages: %3</source>
        <translation>    %1  статей: %2, уривків: %3</translation>
    </message>
    <message>
        <source>Counts what is in an archive.</source>
        <translation>Рахує, що є в архіві.</translation>
    </message>
    <message>
        <source>--add or --remove says which tag.</source>
        <translation>--add або --remove вказує, який тег.</translation>
    </message>
    <message>
        <source>Changed the tags of articles: %1</source>
        <translation>Статей зі зміненими тегами: %1</translation>
    </message>
    <message>
        <source>Gives tags to articles or takes them off.</source>
        <translation>Додає статтям теги або знімає їх.</translation>
    </message>
    <message>
        <source>Give this tag; it is made if it is new.</source>
        <translation>Додати цей тег; новий буде створено.</translation>
    </message>
    <message>
        <source>Take this tag off.</source>
        <translation>Зняти цей тег.</translation>
    </message>
    <message>
        <source>%1  articles: %2, passages: %3</source>
        <translation>%1  статей: %2, уривків: %3</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Тега «%1» немає.</translation>
    </message>
    <message>
        <source>Done. “undo” takes it back.</source>
        <translation>Виконано. «undo» скасовує це.</translation>
    </message>
    <message>
        <source>What to do with the tags is one of: list; rename OLD NEW; merge TAG… INTO; delete TAG…</source>
        <translation>Що робити з тегами — одне з цього: list; rename OLD NEW; merge TAG… INTO; delete TAG…</translation>
    </message>
    <message>
        <source>Lists the tags, or renames, merges or deletes them.</source>
        <translation>Показує теги або перейменовує, об’єднує чи видаляє їх.</translation>
    </message>
    <message>
        <source>Moved to the trash: %1. “undo” takes it back.</source>
        <translation>Переміщено до кошика: %1. «undo» скасовує це.</translation>
    </message>
    <message>
        <source>Moves articles to the trash, from where they can come back.</source>
        <translation>Переміщує статті до кошика, звідки їх можна повернути.</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Скасовано: %1</translation>
    </message>
    <message>
        <source>Takes the last act back.</source>
        <translation>Скасовує останню дію.</translation>
    </message>
</context>
<context>
    <name>Pressmark::Database</name>
    <message>
        <source>The SQLite library of this system has no full-text search (FTS5). Nothing was changed. Install a SQLite that has it.</source>
        <translation>Бібліотека SQLite цієї системи не має повнотекстового пошуку (FTS5). Нічого не змінено. Установіть SQLite, що його має.</translation>
    </message>
</context>
<context>
    <name>Pressmark::DateText</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>Pressmark::Export</name>
    <message>
        <source>“%1” could not be read when it was imported, so there is nothing to export. Its original is in the archive.</source>
        <translation>Під час імпорту «%1» не вдалося прочитати, тож експортувати нема чого. Оригінал зберігається в архіві.</translation>
    </message>
</context>
<context>
    <name>Pressmark::Extraction</name>
    <message>
        <source>The date of publication is unsure.</source>
        <translation>Дата публікації непевна.</translation>
    </message>
    <message>
        <source>The page shows no text; the story was taken from its description for machines.</source>
        <translation>Сторінка не показує тексту; статтю взято з її опису для машин.</translation>
    </message>
    <message>
        <source>No article was found on this page. The whole page is kept and can be restored.</source>
        <translation>На цій сторінці статті не знайдено. Усю сторінку збережено, і її можна повернути.</translation>
    </message>
    <message>
        <source>The story is very short: the page may show only its beginning.</source>
        <translation>Стаття дуже коротка: можливо, сторінка показує лише її початок.</translation>
    </message>
    <message>
        <source>Much of the page's text is outside of what was taken for the story: look at what was left out.</source>
        <translation>Багато тексту сторінки лежить поза тим, що визнано статтею: перегляньте відкладене.</translation>
    </message>
    <message>
        <source>The story's length differs from what the page tells machines.</source>
        <translation>Обсяг статті відрізняється від того, що сторінка повідомляє машинам.</translation>
    </message>
    <message>
        <source>No headline was found; the first line stands in for it.</source>
        <translation>Заголовка не знайдено; замість нього — перший рядок.</translation>
    </message>
    <message>
        <source>No story was found in this text. All of it is kept and can be restored.</source>
        <translation>У цьому тексті статті не знайдено. Усе збережено, і його можна повернути.</translation>
    </message>
    <message>
        <source>Much of the text is outside of what was taken for the story: look at what was left out.</source>
        <translation>Багато тексту лежить поза тим, що визнано статтею: перегляньте відкладене.</translation>
    </message>
</context>
<context>
    <name>Pressmark::Files</name>
    <message>
        <source>The disk is full: %1 was not written.</source>
        <translation>Диск заповнено: %1 не записано.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Не вдалося записати %1: %2.</translation>
    </message>
</context>
<context>
    <name>Pressmark::Histogram</name>
    <message>
        <source>Articles by year</source>
        <translation>Статті за роками</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <translation>
            <numerusform>%1: %n стаття</numerusform>
            <numerusform>%1: %n статті</numerusform>
            <numerusform>%1: %n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::Import</name>
    <message>
        <source>The archive is open for reading only. Nothing was imported.</source>
        <translation>Архів відкрито лише для читання. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>Cancelled before it was read.</source>
        <translation>Скасовано до читання.</translation>
    </message>
    <message>
        <source>%1 holds no article.</source>
        <translation>%1 не містить статті.</translation>
    </message>
    <message>
        <source>%1 is not there, or not a file.</source>
        <translation>%1 не існує або це не файл.</translation>
    </message>
    <message>
        <source>%1 is larger than 512 MB. It was not imported.</source>
        <translation>%1 більший за 512 МБ. Його не імпортовано.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Не вдалося прочитати %1: %2.</translation>
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
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>непрочитане</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Із зірочкою</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>із зірочкою</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>З позначками</translation>
    </message>
    <message>
        <source>annotated</source>
        <translation>з позначками</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Без тегів</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>без тегів</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>у кошику</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>tag: %1</source>
        <translation>тег: %1</translation>
    </message>
    <message>
        <source>Tags that you give appear here.</source>
        <translation>Тут з’являться теги, які ви додасте.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>(no source)</source>
        <translation>(без джерела)</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>джерело: %1</translation>
    </message>
</context>
<context>
    <name>Pressmark::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
</context>
<context>
    <name>Pressmark::PdfMap</name>
    <message>
        <source>The positions of this article's words on the pages of its PDF are damaged. The text and the PDF are safe; read the PDF again to repair this.</source>
        <translation>Дані про розташування слів цієї статті на сторінках PDF пошкоджено. Текст і PDF цілі; прочитайте PDF ще раз, щоб виправити це.</translation>
    </message>
</context>
<context>
    <name>Pressmark::Reading</name>
    <message>
        <source>This file is too large to be read as an article. The file is kept.</source>
        <translation>Цей файл завеликий, щоб читати його як статтю. Файл збережено.</translation>
    </message>
    <message>
        <source>The file could not be read from the disk. Check the disk and try again.</source>
        <translation>Не вдалося прочитати файл із диска. Перевірте диск і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The stored original of this article is damaged.</source>
        <translation>Збережений оригінал цієї статті пошкоджено.</translation>
    </message>
    <message>
        <source>The stored original of this article unpacks to more than it may.</source>
        <translation>Збережений оригінал цієї статті розпаковується у більший обсяг, ніж дозволено.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Цей файл порожній.</translation>
    </message>
    <message>
        <source>This is not a kind of file that Pressmark can read. It reads web pages, plain text and PDF.</source>
        <translation>Pressmark не читає файлів цього типу. Програма читає вебсторінки, простий текст і PDF.</translation>
    </message>
    <message>
        <source>The text of this file is too long to be an article. The file is kept.</source>
        <translation>Текст цього файлу задовгий для статті. Файл збережено.</translation>
    </message>
    <message>
        <source>The reading process does not know this request.</source>
        <translation>Процес читання не знає такого запиту.</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than is allowed. The file is kept.</source>
        <translation>Щоб прочитати цей файл, потрібно більше пам’яті, ніж дозволено. Файл збережено.</translation>
    </message>
    <message>
        <source>This PDF has more pages or more text than Pressmark reads as one article. The file is kept.</source>
        <translation>Цей PDF має більше сторінок чи тексту, ніж Pressmark читає як одну статтю. Файл збережено.</translation>
    </message>
    <message>
        <source>This PDF has no text: its pages are pictures. It can be catalogued by hand.</source>
        <translation>У цьому PDF немає тексту: його сторінки — зображення. Його можна описати вручну.</translation>
    </message>
    <message>
        <source>Some pages of this PDF are damaged and were not read.</source>
        <translation>Деякі сторінки цього PDF пошкоджені й не прочитані.</translation>
    </message>
    <message>
        <source>The date is the day on which the PDF was made, not one that is printed in it.</source>
        <translation>Дата — це день створення PDF, а не надрукована в ньому.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be opened. The file is kept as it is.</source>
        <translation>Цей PDF пошкоджено, його не можна відкрити. Файл збережено як є.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. The file is kept as it is; save a copy without the password and import that.</source>
        <translation>Цей PDF захищено паролем. Файл збережено як є; збережіть копію без пароля та імпортуйте її.</translation>
    </message>
    <message>
        <source>This PDF is damaged: it has no pages. The file is kept as it is.</source>
        <translation>Цей PDF пошкоджено: у ньому немає сторінок. Файл збережено як є.</translation>
    </message>
</context>
<context>
    <name>Pressmark::Search</name>
    <message>
        <source>There is no source “%1”.</source>
        <translation>Джерела «%1» немає.</translation>
    </message>
    <message>
        <source>There is no person “%1”.</source>
        <translation>Особи «%1» немає.</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>Добірки «%1» немає.</translation>
    </message>
    <message>
        <source>“%1” was left out: it has neither letters nor digits.</source>
        <translation>«%1» пропущено: тут немає ні літер, ні цифр.</translation>
    </message>
    <message>
        <source>The brackets of this search are nested more than %1 deep at “%2”. Use fewer brackets.</source>
        <translation>Дужки в цьому пошуку вкладено глибше ніж на %1 рівнів біля «%2». Зменште кількість дужок.</translation>
    </message>
    <message>
        <source>This search has more than %1 words; the first one too many is “%2”. Leave some of them out.</source>
        <translation>У цьому пошуку понад %1 слів; перше зайве — «%2». Приберіть частину з них.</translation>
    </message>
    <message>
        <source>There is no article with the number %1.</source>
        <translation>Статті з номером %1 немає.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Тега «%1» немає.</translation>
    </message>
    <message>
        <source>“%1:%2” was left out: write a date as 2024, 2024-10 or 2024-10-03.</source>
        <translation>«%1:%2» пропущено: пишіть дату як 2024, 2024-10 або 2024-10-03.</translation>
    </message>
    <message>
        <source>“%1:%2” was left out. It can be %1: with one of these: %3.</source>
        <translation>«%1:%2» пропущено. Після %1: може стояти одне з цього: %3.</translation>
    </message>
</context>
<context>
    <name>Pressmark::Storage</name>
    <message>
        <source>Cancelled.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing that was saved before is lost; make room and try again.</source>
        <translation>Диск заповнено. Нічого зі збереженого раніше не втрачено; звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The archive cannot be written: its folder is read-only.</source>
        <translation>Архів не можна записувати: його тека доступна лише для читання.</translation>
    </message>
    <message>
        <source>The archive's database is damaged (%1). Run a check, then repair it or restore a backup.</source>
        <translation>Базу даних архіву пошкоджено (%1). Запустіть перевірку, а тоді відновіть архів або поверніть резервну копію.</translation>
    </message>
    <message>
        <source>The archive's database reports: %1. Nothing was changed.</source>
        <translation>База даних архіву повідомляє: %1. Нічого не змінено.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Не вистачає пам’яті.</translation>
    </message>
    <message>
        <source>The disk is full: the original could not be stored. Nothing that was saved before is lost; make room and try again.</source>
        <translation>Диск заповнено: оригінал не вдалося зберегти. Нічого зі збереженого раніше не втрачено; звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Не вдалося записати %1: %2.</translation>
    </message>
    <message>
        <source>The original %1 is missing from the archive.</source>
        <translation>В архіві бракує оригіналу %1.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Не вдалося прочитати %1: %2.</translation>
    </message>
    <message>
        <source>The original %1 is damaged: its content has changed since it was stored.</source>
        <translation>Оригінал %1 пошкоджено: його вміст змінився відтоді, як його збережено.</translation>
    </message>
    <message>
        <source>What this act changed has been changed since. Nothing was done.</source>
        <translation>Те, що змінила ця дія, відтоді змінено знову. Нічого не зроблено.</translation>
    </message>
</context>
<context>
    <name>Pressmark::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Тег %1</translation>
    </message>
    <message>
        <source>Press Delete to take it off</source>
        <translation>Натисніть Delete, щоб зняти</translation>
    </message>
</context>
<context>
    <name>Pressmark::TagField</name>
    <message>
        <source>Add a tag… (T)</source>
        <translation>Додати тег… (T)</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додати тег</translation>
    </message>
</context>
<context>
    <name>Pressmark::Worker</name>
    <message>
        <source>The reading process gave an answer that cannot be trusted. The file is safe; it may be made to do harm.</source>
        <translation>Процес читання дав відповідь, якій не можна довіряти. Файл цілий; можливо, його створено, щоб зашкодити.</translation>
    </message>
    <message>
        <source>The process that reads files stopped at this file. The file is safe, and so is everything else; it may be damaged, too large, or made to do harm.</source>
        <translation>Процес, що читає файли, зупинився на цьому файлі. Файл і все інше цілі; можливо, файл пошкоджений, завеликий або створений, щоб зашкодити.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped. The file is safe; it may be damaged or made to do harm.</source>
        <translation>Читання цього файлу тривало задовго, і його зупинено. Файл цілий; можливо, він пошкоджений або створений, щоб зашкодити.</translation>
    </message>
    <message>
        <source>The process that reads files gave an answer that cannot be trusted and was stopped. The file is safe; it may be made to do harm.</source>
        <translation>Процес, що читає файли, дав відповідь, якій не можна довіряти, і його зупинено. Файл цілий; можливо, його створено, щоб зашкодити.</translation>
    </message>
    <message>
        <source>The program pressmark-worker, which reads files, was not found. Nothing was lost; install Pressmark again.</source>
        <translation>Програму pressmark-worker, що читає файли, не знайдено. Нічого не втрачено; установіть Pressmark ще раз.</translation>
    </message>
    <message>
        <source>The program pressmark-worker, which reads files, could not be started (%1). Nothing was lost; install Pressmark again.</source>
        <translation>Не вдалося запустити програму pressmark-worker, що читає файли (%1). Нічого не втрачено; установіть Pressmark ще раз.</translation>
    </message>
</context>
</TS>
