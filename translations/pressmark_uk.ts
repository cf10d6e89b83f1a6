<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Pressmark::ActStates</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Скасування: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторення: %1</translation>
    </message>
</context>
<context>
    <name>Pressmark::Actions</name>
    <message>
        <source>New archive…</source>
        <translation>Новий архів…</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Відкрити архів…</translation>
    </message>
    <message>
        <source>Open the sample archive</source>
        <translation>Відкрити архів-зразок</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Імпортувати файли…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Імпортувати теку…</translation>
    </message>
    <message>
        <source>Paste clipping</source>
        <translation>Вставити вирізку</translation>
    </message>
    <message>
        <source>Open URL…</source>
        <translation>Відкрити адресу…</translation>
    </message>
    <message>
        <source>Export article as annotated PDF…</source>
        <translation>Експортувати статтю як PDF з позначками…</translation>
    </message>
    <message>
        <source>Export report of the list…</source>
        <translation>Експортувати звіт за списком…</translation>
    </message>
    <message>
        <source>Check the archive</source>
        <translation>Перевірити архів</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Copy quotation with citation</source>
        <translation>Копіювати цитату з посиланням</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Пошук в архіві</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Знайти у статті</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Tagging panel</source>
        <translation>Панель тегів</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>Щільний список</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Уся сторінка</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Знімки</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Дрібніший текст</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Світло чи темно</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Світло чи темно, як у системі</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Наступна стаття</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Попередня стаття</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>Наступна непрочитана стаття</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Позначити прочитаним чи непрочитаним</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Додати зірочку</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Змінити відомості…</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>Відкрити сторінку у браузері</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Перемістити до кошика</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Повернути з кошика</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Виділити</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Підкреслити</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>Remove the chosen mark</source>
        <translation>Вилучити вибрану позначку</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додати тег</translation>
    </message>
    <message>
        <source>The last tag again</source>
        <translation>Ще раз останній тег</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Усі команди</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>About Pressmark</source>
        <translation>Про Pressmark</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>&amp;Стаття</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>П&amp;означки</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Теги</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>Save the search…</source>
        <translation>Зберегти пошук…</translation>
    </message>
    <message>
        <source>Put into collection…</source>
        <translation>Покласти до добірки…</translation>
    </message>
    <message>
        <source>Leave out what a source repeats</source>
        <translation>Вилучати те, що джерело повторює</translation>
    </message>
    <message>
        <source>Leave out or restore the paragraph</source>
        <translation>Вилучити або відновити абзац</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>Concordance: every hit on a line</source>
        <translation>Конкорданс: кожен збіг в окремому рядку</translation>
    </message>
    <message>
        <source>Find other forms of a word</source>
        <translation>Знаходити інші форми слова</translation>
    </message>
    <message>
        <source>Pages of a PDF</source>
        <translation>Сторінки PDF-файлу</translation>
    </message>
    <message>
        <source>Passages: all that is marked</source>
        <translation>Уривки: усе, що позначено</translation>
    </message>
    <message>
        <source>Export references of the list…</source>
        <translation>Експортувати посилання зі списку…</translation>
    </message>
    <message>
        <source>Citation style…</source>
        <translation>Стиль цитування…</translation>
    </message>
    <message>
        <source>Go through the list, a key for each decision</source>
        <translation>Пройти списком, по клавіші на кожне рішення</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>Що було зроблено…</translation>
    </message>
    <message>
        <source>Work as…</source>
        <translation>Працювати як…</translation>
    </message>
    <message>
        <source>Code blind: hide others&apos; codes and suggestions</source>
        <translation>Кодувати наосліп: сховати коди інших і пропозиції</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Порівняти версії</translation>
    </message>
    <message>
        <source>Check the page again</source>
        <translation>Перевірити сторінку знову</translation>
    </message>
    <message>
        <source>Merge articles…</source>
        <translation>Об’єднати статті…</translation>
    </message>
    <message>
        <source>What the colours mean…</source>
        <translation>Значення кольорів…</translation>
    </message>
    <message>
        <source>Select the sentence, then the next</source>
        <translation>Виділити речення, далі наступне</translation>
    </message>
    <message>
        <source>Select the paragraph, then the next</source>
        <translation>Виділити абзац, далі наступний</translation>
    </message>
    <message>
        <source>Split off a tag…</source>
        <translation>Відокремити тег…</translation>
    </message>
    <message>
        <source>Clean up tags</source>
        <translation>Упорядкувати теги</translation>
    </message>
    <message>
        <source>Patterns as well as colours for marks</source>
        <translation>Візерунки на додачу до кольорів позначок</translation>
    </message>
    <message>
        <source>Repair the search index</source>
        <translation>Відновити пошуковий індекс</translation>
    </message>
    <message>
        <source>Select an area of a page or picture</source>
        <translation>Виділити ділянку сторінки чи зображення</translation>
    </message>
    <message>
        <source>Type the text of a scan…</source>
        <translation>Набрати текст скану…</translation>
    </message>
    <message>
        <source>Move the mark&apos;s end (an area&apos;s right edge) forwards</source>
        <translation>Кінець позначки (правий край ділянки) вперед</translation>
    </message>
    <message>
        <source>Move the mark&apos;s end (an area&apos;s right edge) back</source>
        <translation>Кінець позначки (правий край ділянки) назад</translation>
    </message>
    <message>
        <source>Move an area&apos;s lower edge down</source>
        <translation>Нижній край ділянки вниз</translation>
    </message>
    <message>
        <source>Move an area&apos;s lower edge up</source>
        <translation>Нижній край ділянки вгору</translation>
    </message>
    <message>
        <source>Move the mark&apos;s beginning (an area&apos;s left edge) forwards</source>
        <translation>Початок позначки (лівий край ділянки) вперед</translation>
    </message>
    <message>
        <source>Move the mark&apos;s beginning (an area&apos;s left edge) back</source>
        <translation>Початок позначки (лівий край ділянки) назад</translation>
    </message>
    <message>
        <source>Move an area&apos;s upper edge down</source>
        <translation>Верхній край ділянки вниз</translation>
    </message>
    <message>
        <source>Move an area&apos;s upper edge up</source>
        <translation>Верхній край ділянки вгору</translation>
    </message>
</context>
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
        <source>Change a mark&apos;s colour</source>
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
        <source>Edit the article&apos;s note</source>
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
        <source>This archive&apos;s tables are not those that Pressmark makes. It was not opened for writing, since a changed archive could do harm; it can still be read.</source>
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
        <source>Change a tag&apos;s colour</source>
        <translation>Зміна кольору тега</translation>
    </message>
    <message>
        <source>Define a tag</source>
        <translation>Визначення тега</translation>
    </message>
    <message>
        <source>Change a tag&apos;s key</source>
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
    <message>
        <source>A collection needs a name.</source>
        <translation>Добірці потрібна назва.</translation>
    </message>
    <message>
        <source>There is a collection “%1” already. Nothing was changed.</source>
        <translation>Добірка «%1» уже є. Нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no such collection. Nothing was changed.</source>
        <translation>Такої добірки немає. Нічого не змінено.</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>Нова добірка «%1»</translation>
    </message>
    <message>
        <source>Rename a collection to “%1”</source>
        <translation>Перейменування добірки на «%1»</translation>
    </message>
    <message>
        <source>A collection cannot stand below itself. Nothing was changed.</source>
        <translation>Добірка не може стояти під самою собою. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Move a collection</source>
        <translation>Переміщення добірки</translation>
    </message>
    <message>
        <source>Delete the collection “%1”</source>
        <translation>Видалення добірки «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into “%1”</source>
        <translation>
            <numerusform>Додавання %n статті до «%1»</numerusform>
            <numerusform>Додавання %n статей до «%1»</numerusform>
            <numerusform>Додавання %n статей до «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n article(s) out of “%1”</source>
        <translation>
            <numerusform>Вилучення %n статті з «%1»</numerusform>
            <numerusform>Вилучення %n статей з «%1»</numerusform>
            <numerusform>Вилучення %n статей з «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>A saved search needs a name and something to search.</source>
        <translation>Збереженому пошуку потрібні назва й запит.</translation>
    </message>
    <message>
        <source>Save the search “%1”</source>
        <translation>Збереження пошуку «%1»</translation>
    </message>
    <message>
        <source>There is a saved search “%1” already. Nothing was changed.</source>
        <translation>Збережений пошук «%1» уже є. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Rename a saved search to “%1”</source>
        <translation>Перейменування збереженого пошуку на «%1»</translation>
    </message>
    <message>
        <source>Delete a saved search</source>
        <translation>Видалення збереженого пошуку</translation>
    </message>
    <message>
        <source>There is no such saved search. Nothing was changed.</source>
        <translation>Такого збереженого пошуку немає. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Article %1 could not be read, so there is nothing to correct.</source>
        <translation>Статтю %1 не вдалося прочитати, тож виправляти нічого.</translation>
    </message>
    <message>
        <source>Another version of this article is shown by now. Nothing was changed.</source>
        <translation>Тепер показано іншу версію цієї статті. Нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no part %1 in this article. Nothing was changed.</source>
        <translation>У цій статті немає частини %1. Нічого не змінено.</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n part(s) of an article</source>
        <translation>
            <numerusform>Відновити %n частину статті</numerusform>
            <numerusform>Відновити %n частини статті</numerusform>
            <numerusform>Відновити %n частин статті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n part(s) of an article</source>
        <translation>
            <numerusform>Вилучити %n частину статті</numerusform>
            <numerusform>Вилучити %n частини статті</numerusform>
            <numerusform>Вилучити %n частин статті</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct what belongs to an article</source>
        <translation>Виправити, що належить до статті</translation>
    </message>
    <message>
        <source>The index was not rebuilt. The old one is in use.</source>
        <translation>Індекс не перебудовано. Використовується старий.</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>пошуковий індекс</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>“%1” takes a number or “none”, not “%2”. Nothing was changed.</source>
        <translation>«%1» приймає число або «немає», а не «%2». Нічого не змінено.</translation>
    </message>
    <message>
        <source>“%1” is none of the tags below “%2”. Nothing was changed.</source>
        <translation>«%1» не належить до тегів під «%2». Нічого не змінено.</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: немає</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n passage(s) “%1”</source>
        <translation>
            <numerusform>Позначити %n уривок тегом «%1»</numerusform>
            <numerusform>Позначити %n уривки тегом «%1»</numerusform>
            <numerusform>Позначити %n уривків тегом «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag cannot be split into itself. Nothing was changed.</source>
        <translation>Тег не можна поділити на нього самого. Нічого не змінено.</translation>
    </message>
    <message>
        <source>None of them carries the tag. Nothing was changed.</source>
        <translation>Ніщо з цього не має тега. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Split off the tag “%1”</source>
        <translation>Відокремити тег «%1»</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Nothing was changed.</source>
        <translation>Тег «%1» уже є. Нічого не змінено.</translation>
    </message>
    <message>
        <source>A tag that others stand below takes no numbers. Nothing was changed.</source>
        <translation>Тег, під яким стоять інші, не приймає чисел. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Change a tag&apos;s kind</source>
        <translation>Змінити вид тега</translation>
    </message>
    <message>
        <source>Change a tag&apos;s other names</source>
        <translation>Змінити інші назви тега</translation>
    </message>
    <message>
        <source>“%1” is the name of another tag. Nothing was changed.</source>
        <translation>«%1» — назва іншого тега. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Edit the tag “%1”</source>
        <translation>Змінити тег «%1»</translation>
    </message>
    <message>
        <source>A passage cannot be linked with itself. Nothing was changed.</source>
        <translation>Уривок не можна пов’язати з ним самим. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Link two passages</source>
        <translation>Пов’язати два уривки</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>Прибрати зв’язок</translation>
    </message>
    <message>
        <source>There is no such link. Nothing was changed.</source>
        <translation>Такого зв’язку немає. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Make a mark private</source>
        <translation>Зробити позначку приватною</translation>
    </message>
    <message>
        <source>Make a mark public</source>
        <translation>Зробити позначку публічною</translation>
    </message>
    <message>
        <source>No tag can stand below one that takes numbers. Nothing was changed.</source>
        <translation>Під тегом, що приймає числа, не може стояти інший. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Mark a passage in the newer version too</source>
        <translation>Позначити уривок і в новішій версії</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n passage(s) on the older version</source>
        <translation>
            <numerusform>Залишити %n уривок у старішій версії</numerusform>
            <numerusform>Залишити %n уривки у старішій версії</numerusform>
            <numerusform>Залишити %n уривків у старішій версії</numerusform>
        </translation>
    </message>
    <message>
        <source>Both articles need a version that can be read. Nothing was changed.</source>
        <translation>Обом статтям потрібна версія, яку можна прочитати. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Those are not versions of one article. Nothing was changed.</source>
        <translation>Це не версії однієї статті. Нічого не змінено.</translation>
    </message>
    <message numerus="yes">
        <source>Split %n version(s) off an article</source>
        <translation>
            <numerusform>Відокремити %n версію від статті</numerusform>
            <numerusform>Відокремити %n версії від статті</numerusform>
            <numerusform>Відокремити %n версій від статті</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes two articles to merge them.</source>
        <translation>Щоб об’єднати, потрібні дві статті.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n article(s) into one</source>
        <translation>
            <numerusform>Об’єднати %n статтю в одну</numerusform>
            <numerusform>Об’єднати %n статті в одну</numerusform>
            <numerusform>Об’єднати %n статей в одну</numerusform>
        </translation>
    </message>
    <message>
        <source>The article is not in that collection. Nothing was changed.</source>
        <translation>Цієї статті немає в цій добірці. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The collection “%1” keeps the article on another version. Nothing was changed.</source>
        <translation>Добірка «%1» тримає статтю на іншій версії. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Keep an article on a version in “%1”</source>
        <translation>Тримати статтю на версії в «%1»</translation>
    </message>
    <message>
        <source>Show the newest version in “%1”</source>
        <translation>Показувати найновішу версію в «%1»</translation>
    </message>
    <message>
        <source>paragraph %1 removed</source>
        <translation>абзац %1 вилучено</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) removed</source>
        <translation>
            <numerusform>%n абзац вилучено</numerusform>
            <numerusform>%n абзаци вилучено</numerusform>
            <numerusform>%n абзаців вилучено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) changed</source>
        <translation>
            <numerusform>%n речення змінено</numerusform>
            <numerusform>%n речення змінено</numerusform>
            <numerusform>%n речень змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed</source>
        <translation>
            <numerusform>%n число змінено</numerusform>
            <numerusform>%n числа змінено</numerusform>
            <numerusform>%n чисел змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) removed</source>
        <translation>
            <numerusform>%n речення вилучено</numerusform>
            <numerusform>%n речення вилучено</numerusform>
            <numerusform>%n речень вилучено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) added</source>
        <translation>
            <numerusform>%n речення додано</numerusform>
            <numerusform>%n речення додано</numerusform>
            <numerusform>%n речень додано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) added</source>
        <translation>
            <numerusform>%n абзац додано</numerusform>
            <numerusform>%n абзаци додано</numerusform>
            <numerusform>%n абзаців додано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) moved</source>
        <translation>
            <numerusform>%n абзац переміщено</numerusform>
            <numerusform>%n абзаци переміщено</numerusform>
            <numerusform>%n абзаців переміщено</numerusform>
        </translation>
    </message>
    <message>
        <source>headline changed</source>
        <translation>заголовок змінено</translation>
    </message>
    <message>
        <source>subtitle changed</source>
        <translation>підзаголовок змінено</translation>
    </message>
    <message>
        <source>captions changed</source>
        <translation>підписи змінено</translation>
    </message>
    <message>
        <source>signs changed</source>
        <translation>знаки змінено</translation>
    </message>
    <message>
        <source>Take the tags off a saved search</source>
        <translation>Зняти теги зі збереженого пошуку</translation>
    </message>
    <message>
        <source>Let a saved search tag what comes in</source>
        <translation>Дати збереженому пошуку позначати тегами нове</translation>
    </message>
    <message>
        <source>Name the colours of marks</source>
        <translation>Назвати кольори позначок</translation>
    </message>
    <message>
        <source>The mark was made on another version of the article. Nothing was changed.</source>
        <translation>Позначку зроблено в іншій версії статті. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Move an end of a mark</source>
        <translation>Пересунути край позначки</translation>
    </message>
    <message>
        <source>The archive was not opened. Nothing is lost.</source>
        <translation>Архів не відкрито. Нічого не втрачено.</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n tag(s) as they are</source>
        <translation>
            <numerusform>Залишити %n тег як є</numerusform>
            <numerusform>Залишити %n теги як є</numerusform>
            <numerusform>Залишити %n тегів як є</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n tag(s) again</source>
        <translation>
            <numerusform>Знову питати про %n тег</numerusform>
            <numerusform>Знову питати про %n теги</numerusform>
            <numerusform>Знову питати про %n тегів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge of %n tag(s)</source>
        <translation>
            <numerusform>Об’єднання %n тегу</numerusform>
            <numerusform>Об’єднання %n тегів</numerusform>
            <numerusform>Об’єднання %n тегів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s)</source>
        <translation>
            <numerusform>Видалити %n тег</numerusform>
            <numerusform>Видалити %n теги</numerusform>
            <numerusform>Видалити %n тегів</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag that others stand below cannot be merged into one that takes numbers. Nothing was changed.</source>
        <translation>Тег, під яким стоять інші, не можна об’єднати з числовим. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Теги: %1</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n passage(s) back from a file</source>
        <translation>
            <numerusform>Повернути %n уривок з файлу</numerusform>
            <numerusform>Повернути %n уривки з файлу</numerusform>
            <numerusform>Повернути %n уривків з файлу</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Сторінка %1</translation>
    </message>
    <message>
        <source>Unnamed, in a PDF</source>
        <translation>Без імені, у PDF</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n annotation(s) of others</source>
        <translation>
            <numerusform>Внести %n примітку інших</numerusform>
            <numerusform>Внести %n примітки інших</numerusform>
            <numerusform>Внести %n приміток інших</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark an area</source>
        <translation>Позначити ділянку</translation>
    </message>
    <message>
        <source>Area of a picture</source>
        <translation>Ділянка зображення</translation>
    </message>
    <message>
        <source>Area on page %1</source>
        <translation>Ділянка на сторінці %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change a marked area</source>
        <translation>Змінити позначену ділянку</translation>
    </message>
    <message>
        <source>There is no stored picture at that place of the article.</source>
        <translation>У цьому місці статті немає збереженого зображення.</translation>
    </message>
    <message>
        <source>There is no page %1 in this article.</source>
        <translation>У цій статті немає сторінки %1.</translation>
    </message>
    <message>
        <source>Article %1 has a text that was read from its original, which stays as it is. Nothing was changed.</source>
        <translation>Стаття %1 має текст, прочитаний з оригіналу, і він лишається, яким є. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Type the text of an article</source>
        <translation>Набрати текст статті</translation>
    </message>
</context>
<context>
    <name>Pressmark::ArchiveOpening</name>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>An older Pressmark made this archive. It is being brought up to date, which takes some minutes if it is large.
Nothing is lost if you stop; it goes on next time.</source>
        <translation>Цей архів створено старішою версією Pressmark. Його буде оновлено; для великого архіву це триває кілька хвилин.
Якщо зупинити, нічого не буде втрачено; наступного разу оновлення продовжиться.</translation>
    </message>
    <message>
        <source>Bringing the archive up to date</source>
        <translation>Оновлення архіву</translation>
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
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
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
    <name>Pressmark::ArticleListPane</name>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списку</translation>
    </message>
    <message numerus="yes">
        <source>%1 articles</source>
        <translation>
            <numerusform>%1 стаття</numerusform>
            <numerusform>%1 статті</numerusform>
            <numerusform>%1 статей</numerusform>
        </translation>
    </message>
    <message>
        <source>No article found</source>
        <translation>Статей не знайдено</translation>
    </message>
    <message>
        <source>Try fewer words, another spelling, or word* for its beginnings.</source>
        <translation>Спробуйте менше слів, інше написання або слово* для його початку.</translation>
    </message>
    <message>
        <source>In no article: %1.</source>
        <translation>У жодній статті: %1.</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Шукати %1</translation>
    </message>
    <message>
        <source>by relevance</source>
        <translation>за відповідністю</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>спершу найновіші</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>за заголовком</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>за джерелом</translation>
    </message>
</context>
<context>
    <name>Pressmark::ArticlePages</name>
    <message>
        <source>Tags: %1</source>
        <translation>Теги: %1</translation>
    </message>
    <message>
        <source>Marked passages that this version does not have</source>
        <translation>Позначені уривки, яких у цій версії немає</translation>
    </message>
    <message>
        <source>Marked areas</source>
        <translation>Позначені ділянки</translation>
    </message>
</context>
<context>
    <name>Pressmark::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
</context>
<context>
    <name>Pressmark::BlockMargin</name>
    <message>
        <source>Signs beside the paragraphs</source>
        <translation>Знаки біля абзаців</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Вилучено: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This paragraph stands in %n article(s).</source>
        <translation>
            <numerusform>Цей абзац є в %n статті.</numerusform>
            <numerusform>Цей абзац є в %n статтях.</numerusform>
            <numerusform>Цей абзац є в %n статтях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paragraph stands in %n article(s) of %1.</source>
        <translation>
            <numerusform>Цей абзац є в %n статті джерела %1.</numerusform>
            <numerusform>Цей абзац є в %n статтях джерела %1.</numerusform>
            <numerusform>Цей абзац є в %n статтях джерела %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to leave this part out.</source>
        <translation>Клацніть, щоб вилучити цю частину.</translation>
    </message>
    <message>
        <source>Click to restore this part.</source>
        <translation>Клацніть, щоб відновити цю частину.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) left out here: %1.</source>
        <translation>
            <numerusform>Тут вилучено %n частину: %1.</numerusform>
            <numerusform>Тут вилучено %n частини: %1.</numerusform>
            <numerusform>Тут вилучено %n частин: %1.</numerusform>
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
    <name>Pressmark::CapturesView</name>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>kept aside: much shorter than what is shown, or an error page</source>
        <translation>відкладено: значно коротше за показане або сторінка помилки</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>не вдалося прочитати: %1</translation>
    </message>
    <message>
        <source>Captures of this article</source>
        <translation>Знімки цієї статті</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Імпортовано: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, частина %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>%1, as the file says</source>
        <translation>%1, за даними файлу</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Прочитано як</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Розпізнавання</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Сумніви</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Відкладено</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s); see Whole page</source>
        <translation>
            <numerusform>%n фрагмент; див. «Уся сторінка»</numerusform>
            <numerusform>%n фрагменти; див. «Уся сторінка»</numerusform>
            <numerusform>%n фрагментів; див. «Уся сторінка»</numerusform>
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
        <translation>Виправлено:</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Утримується в</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Уривки</translation>
    </message>
    <message numerus="yes">
        <source>%n made on this version</source>
        <translation>
            <numerusform>%n у цій версії</numerusform>
            <numerusform>%n у цій версії</numerusform>
            <numerusform>%n у цій версії</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with what is shown</source>
        <translation>Порівняти з показаною</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Відокремити</translation>
    </message>
    <message>
        <source>Let “%1” show the newest</source>
        <translation>У «%1» показувати найновішу</translation>
    </message>
    <message>
        <source>Keep this version in…</source>
        <translation>Тримати цю версію в…</translation>
    </message>
</context>
<context>
    <name>Pressmark::ChangeNotice</name>
    <message>
        <source>Compare the versions</source>
        <translation>Порівняти версії</translation>
    </message>
    <message>
        <source>Do not tell again</source>
        <translation>Більше не повідомляти</translation>
    </message>
    <message>
        <source>A newer version of this page differs: %1.</source>
        <translation>Новіша версія цієї сторінки відрізняється: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked passage(s) are gone.</source>
        <translation>
            <numerusform>%n позначений уривок зник.</numerusform>
            <numerusform>%n позначені уривки зникли.</numerusform>
            <numerusform>%n позначених уривків зникло.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked passage(s) changed: please check.</source>
        <translation>
            <numerusform>%n позначений уривок змінено: перевірте.</numerusform>
            <numerusform>%n позначені уривки змінено: перевірте.</numerusform>
            <numerusform>%n позначених уривків змінено: перевірте.</numerusform>
        </translation>
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
    <message>
        <source>Tags have other counts than what carries them. “Repair” counts them anew; nothing is lost.</source>
        <translation>Лічильники тегів не відповідають тому, що їх має. «Відновити» рахує наново; нічого не втрачено.</translation>
    </message>
</context>
<context>
    <name>Pressmark::Citation</name>
    <message>
        <source>Plain, after a pattern</source>
        <translation>Простий, за зразком</translation>
    </message>
    <message>
        <source>APA, 7th edition</source>
        <translation>APA, 7-ме видання</translation>
    </message>
    <message>
        <source>Chicago, 17th edition, bibliography</source>
        <translation>Чикаго, 17-те видання, бібліографія</translation>
    </message>
    <message>
        <source>MLA, 9th edition</source>
        <translation>MLA, 9-те видання</translation>
    </message>
    <message>
        <source>ISO 690</source>
        <translation>ISO 690</translation>
    </message>
    <message>
        <source>[{authors}][, “{title}”][, {source}][, {date}][, p. {page}][, {url}]</source>
        <translation>[{authors}][, «{title}»][, {source}][, {date}][, с. {page}][, {url}]</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>Pressmark::CitationDialog</name>
    <message>
        <source>Citation style</source>
        <translation>Стиль цитування</translation>
    </message>
    <message>
        <source>Fields: {authors} {title} {subtitle} {source} {date} {year} {page} {edition} {section} {place} {accession} {url} {seen}. What stands in [brackets] is left out with its field if that is empty.</source>
        <translation>Поля: {authors} {title} {subtitle} {source} {date} {year} {page} {edition} {section} {place} {accession} {url} {seen}. Те, що в [дужках], зникає разом зі своїм полем, якщо воно порожнє.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Приклад</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Зразок</translation>
    </message>
</context>
<context>
    <name>Pressmark::CleanupActs</name>
    <message>
        <source>“%1” is “%2” now.</source>
        <translation>«%1» тепер «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) merged into others.</source>
        <translation>
            <numerusform>%Ln тег об’єднано з іншим.</numerusform>
            <numerusform>%Ln теги об’єднано з іншими.</numerusform>
            <numerusform>%Ln тегів об’єднано з іншими.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes into:</source>
        <translation>«%1» об’єднати з:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) go into:</source>
        <translation>
            <numerusform>%Ln тег об’єднати з:</numerusform>
            <numerusform>%Ln теги об’єднати з:</numerusform>
            <numerusform>%Ln тегів об’єднати з:</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Об’єднати теги</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» видалено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) deleted.</source>
        <translation>
            <numerusform>%Ln тег видалено.</numerusform>
            <numerusform>%Ln теги видалено.</numerusform>
            <numerusform>%Ln тегів видалено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln тег залишається як є.</numerusform>
            <numerusform>%Ln теги залишаються як є.</numerusform>
            <numerusform>%Ln тегів залишаються як є.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) are asked about again.</source>
        <translation>
            <numerusform>Про %Ln тег знову буде запитано.</numerusform>
            <numerusform>Про %Ln теги знову буде запитано.</numerusform>
            <numerusform>Про %Ln тегів знову буде запитано.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::CleanupDelegate</name>
    <message>
        <source>in %1</source>
        <translation>у %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::CleanupModel</name>
    <message>
        <source>Only case, accents, spaces or signs differ</source>
        <translation>Відрізняються лише регістр, діакритика, пробіли чи знаки</translation>
    </message>
    <message>
        <source>The same words in another order</source>
        <translation>Ті самі слова в іншому порядку</translation>
    </message>
    <message>
        <source>Only endings differ, as of a plural</source>
        <translation>Відрізняються лише закінчення, як у множині</translation>
    </message>
    <message>
        <source>A letter or two differ</source>
        <translation>Відрізняються одна-дві літери</translation>
    </message>
    <message>
        <source>Only on “%1”</source>
        <translation>Лише на «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Nothing carries it or any of the tags below it: %Ln</source>
        <translation>
            <numerusform>Ні його, ні тегу під ним ніщо не має: %Ln</numerusform>
            <numerusform>Ні його, ні тегів під ним ніщо не має: %Ln</numerusform>
            <numerusform>Ні його, ні тегів під ним ніщо не має: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A question without answers</source>
        <translation>Питання без відповідей</translation>
    </message>
    <message>
        <source>Only something in the trash carries it</source>
        <translation>Його має лише щось у кошику</translation>
    </message>
    <message>
        <source>Nothing carries it</source>
        <translation>Його ніщо не має</translation>
    </message>
    <message>
        <source>Nearly the same name</source>
        <translation>Майже однакова назва</translation>
    </message>
    <message>
        <source>Empty groups</source>
        <translation>Порожні групи</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Не вживані</translation>
    </message>
    <message>
        <source>Used once</source>
        <translation>Ужиті раз</translation>
    </message>
    <message>
        <source>%1 like %2: %3</source>
        <translation>%1 як %2: %3</translation>
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
        <translation>Упорядкувати теги</translation>
    </message>
    <message>
        <source>Which tags are listed</source>
        <translation>Які теги показано</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Назад до статей</translation>
    </message>
    <message>
        <source>Merge (M)</source>
        <translation>Об’єднати (M)</translation>
    </message>
    <message>
        <source>Each into the tag that it is like; its name goes on finding that</source>
        <translation>Кожен із тим, на який схожий; за його назвою знаходитиметься той</translation>
    </message>
    <message>
        <source>Merge into… (I)</source>
        <translation>Об’єднати з… (I)</translation>
    </message>
    <message>
        <source>Rename… (R)</source>
        <translation>Перейменувати… (R)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Видалити (Del)</translation>
    </message>
    <message>
        <source>With all tags below</source>
        <translation>Разом з усіма тегами під ним</translation>
    </message>
    <message>
        <source>Leave (L)</source>
        <translation>Залишити (L)</translation>
    </message>
    <message>
        <source>It is right as it is, and is not asked about again</source>
        <translation>Усе правильно; більше про це не питати</translation>
    </message>
    <message>
        <source>Enter shows what carries the tag</source>
        <translation>Enter показує, що має цей тег</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>майже однакова назва</translation>
    </message>
    <message>
        <source>empty groups</source>
        <translation>порожні групи</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>не вживані</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>ужиті раз</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>залишені як є</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Show: %1 ▾</source>
        <translation>Показати: %1 ▾</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) to look at</source>
        <translation>
            <numerusform>%Ln тег варто переглянути</numerusform>
            <numerusform>%Ln теги варто переглянути</numerusform>
            <numerusform>%Ln тегів варто переглянути</numerusform>
        </translation>
    </message>
    <message>
        <source>you code blind: only names are compared</source>
        <translation>сліпе кодування: порівнюються лише назви</translation>
    </message>
    <message>
        <source>Show what carries the tag</source>
        <translation>Показати, що має цей тег</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>Об’єднати з «%1»</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2” instead</source>
        <translation>Натомість об’єднати «%1» із «%2»</translation>
    </message>
    <message>
        <source>Tags to clean up</source>
        <translation>Теги, які варто впорядкувати</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Тегів ще немає</translation>
    </message>
    <message>
        <source>Tags that nothing carries, that are used once or that have nearly the same name as others will be listed here.</source>
        <translation>Тут будуть теги, яких ніщо не має, ужиті лише раз або майже однакові з іншими.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Нічого такого немає</translation>
    </message>
    <message>
        <source>No two names are nearly the same</source>
        <translation>Немає двох майже однакових назв</translation>
    </message>
    <message>
        <source>While you code blind only names are compared: what others use is not told.</source>
        <translation>Під час сліпого кодування порівнюються лише назви: що вживають інші, не повідомляється.</translation>
    </message>
    <message>
        <source>The tags are tidy</source>
        <translation>Теги впорядковано</translation>
    </message>
    <message>
        <source>None is unused, used only once or nearly the same as another, and no group is empty.</source>
        <translation>Немає ні невживаних, ні вжитих лише раз, ні майже однакових, і жодна група не порожня.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) chosen</source>
        <translation>
            <numerusform>Вибрано %Ln тег</numerusform>
            <numerusform>Вибрано %Ln теги</numerusform>
            <numerusform>Вибрано %Ln тегів</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again (L)</source>
        <translation>Питати знову (L)</translation>
    </message>
</context>
<context>
    <name>Pressmark::Clippings</name>
    <message>
        <source>Pasted clipping</source>
        <translation>Вставлена вирізка</translation>
    </message>
</context>
<context>
    <name>Pressmark::CollectionActs</name>
    <message>
        <source>New collection</source>
        <translation>Нова добірка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Put into collection</source>
        <translation>Покласти до добірки</translation>
    </message>
    <message>
        <source>Take out of “%1”</source>
        <translation>Вийняти з «%1»</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Нова добірка…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>New collection below…</source>
        <translation>Нова добірка всередині…</translation>
    </message>
    <message>
        <source>Move below</source>
        <translation>Перемістити під</translation>
    </message>
    <message>
        <source>The top</source>
        <translation>Найвищий рівень</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Видалити добірку</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Перейменувати добірку</translation>
    </message>
</context>
<context>
    <name>Pressmark::ColorNames</name>
    <message>
        <source>yellow</source>
        <translation>жовтий</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зелений</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>синій</translation>
    </message>
    <message>
        <source>red</source>
        <translation>червоний</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>фіолетовий</translation>
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
        <translation>Значення кольорів</translation>
    </message>
    <message>
        <source>Names of your own stand in the tagging panel and in the legends of reports.</source>
        <translation>Власні назви видно на панелі тегів і в легендах звітів.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
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
        <source>Marked the passage as annotation %1.</source>
        <translation>Уривок позначено, номер позначки — %1.</translation>
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
        <source>Writes a verified copy of all but the originals into the archive&apos;s backups.</source>
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
        <source>Show at most N articles (50); 0 shows all.</source>
        <translation>Показати щонайбільше N статей (50); 0 — усі.</translation>
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
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не вдається створити теку %1.</translation>
    </message>
    <message>
        <source>--output says where to write.</source>
        <translation>--output вказує, куди писати.</translation>
    </message>
    <message>
        <source>Wrote %1. Pages: %2, annotations: %3.</source>
        <translation>Записано %1. Сторінок: %2, позначок: %3.</translation>
    </message>
    <message>
        <source>The file or folder to write.</source>
        <translation>Файл або тека для запису.</translation>
    </message>
    <message>
        <source>The archive has no articles, so there is nothing to report.</source>
        <translation>В архіві немає статей, тож звітувати нема про що.</translation>
    </message>
    <message>
        <source>No article matches “%1”, so there is nothing to report.</source>
        <translation>Жодна стаття не відповідає «%1», тож звітувати нема про що.</translation>
    </message>
    <message>
        <source>Wrote %1. Articles: %2, pages: %3, annotations: %4.</source>
        <translation>Записано %1. Статей: %2, сторінок: %3, позначок: %4.</translation>
    </message>
    <message>
        <source>Only the articles that match; as in search.</source>
        <translation>Лише статті, що відповідають запиту; як у пошуку.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Файл для запису.</translation>
    </message>
    <message>
        <source>%1  articles: %2</source>
        <translation>%1  статей: %2</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>Добірки «%1» немає.</translation>
    </message>
    <message>
        <source>Lists the collections, or makes them, fills them, renames or deletes them.</source>
        <translation>Показує добірки або створює, наповнює, перейменовує чи видаляє їх.</translation>
    </message>
    <message>
        <source>Make the new collection below this one.</source>
        <translation>Створити нову добірку під цією.</translation>
    </message>
    <message>
        <source>%1  %2  articles: %3, new: %4</source>
        <translation>%1  %2  статей: %3, нових: %4</translation>
    </message>
    <message>
        <source>There is no saved search “%1”.</source>
        <translation>Збереженого пошуку «%1» немає.</translation>
    </message>
    <message>
        <source>“%1” is no number of a part.</source>
        <translation>«%1» не є номером частини.</translation>
    </message>
    <message>
        <source>Article %1 could not be read, so there is nothing to correct.</source>
        <translation>Статтю %1 не вдалося прочитати, тож виправляти нічого.</translation>
    </message>
    <message>
        <source>Corrected article %1.</source>
        <translation>Статтю %1 виправлено.</translation>
    </message>
    <message>
        <source>Restores parts of an article that were left out, or leaves parts out; lists the parts if it is not told which.</source>
        <translation>Відновлює вилучені частини статті або вилучає частини; якщо частин не вказано, перелічує їх.</translation>
    </message>
    <message>
        <source>Make this part belong to the article.</source>
        <translation>Додати цю частину до статті.</translation>
    </message>
    <message>
        <source>Leave this part out.</source>
        <translation>Вилучити цю частину.</translation>
    </message>
    <message>
        <source>Leave out what a source repeats: %1</source>
        <translation>Вилучати те, що джерело повторює: %1</translation>
    </message>
    <message>
        <source>Shows what an archive is set to, or sets it.</source>
        <translation>Показує налаштування архіву або змінює їх.</translation>
    </message>
    <message>
        <source>Leave out of imported articles what their source repeats in three articles or more: yes or no.</source>
        <translation>Вилучати з імпортованих статей те, що їхнє джерело повторює у трьох або більше статтях: yes або no.</translation>
    </message>
    <message>
        <source>No article of this archive is similar.</source>
        <translation>Схожих статей в архіві немає.</translation>
    </message>
    <message>
        <source>Finds the articles that share most of what sets an article apart from the rest.</source>
        <translation>Знаходить статті, які мають найбільше спільного з тим, що вирізняє статтю серед решти.</translation>
    </message>
    <message>
        <source>Show at most N articles (10).</source>
        <translation>Показати щонайбільше N статей (10).</translation>
    </message>
    <message>
        <source>Lines are written as --json or as --csv.</source>
        <translation>Рядки записуються або як --json, або як --csv.</translation>
    </message>
    <message>
        <source>There are more hits than %1; these are the first.</source>
        <translation>Збігів більше ніж %1; це перші з них.</translation>
    </message>
    <message>
        <source>Hits: %1, lines: %2, articles: %3</source>
        <translation>Збігів: %1, рядків: %2, статей: %3</translation>
    </message>
    <message>
        <source>Shows every hit of a query on a line with the words around it. Lines that read alike are one, with their number.</source>
        <translation>Показує кожен збіг запиту в окремому рядку зі словами довкола. Однакові рядки зведено в один із їхньою кількістю.</translation>
    </message>
    <message>
        <source>By the words to the right of the hit or to the left (behind or before it), by the hit itself, by date with the newest first, or by source.</source>
        <translation>За словами праворуч від збігу чи ліворуч (після нього чи перед ним), за самим збігом, за датою від найновіших або за джерелом.</translation>
    </message>
    <message>
        <source>All of the articles, or only the passages marked in them.</source>
        <translation>Цілі статті чи лише позначені в них уривки.</translation>
    </message>
    <message>
        <source>Show each of the lines that read alike.</source>
        <translation>Показати кожен з однакових рядків.</translation>
    </message>
    <message>
        <source>Show at most N lines (50); 0 shows all.</source>
        <translation>Показати не більше N рядків (50); 0 показує всі.</translation>
    </message>
    <message>
        <source>Characters on each side of the hit (80).</source>
        <translation>Символів з кожного боку збігу (80).</translation>
    </message>
    <message>
        <source>Write a table with commas.</source>
        <translation>Записати таблицю з комами.</translation>
    </message>
    <message>
        <source>In no article: %1</source>
        <translation>У жодній статті: %1</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>Можливо, ви мали на увазі: %1</translation>
    </message>
    <message>
        <source>Find words only as they are written, not in their other forms.</source>
        <translation>Шукати слова лише так, як вони написані, а не в інших формах.</translation>
    </message>
    <message>
        <source>Find other forms of a word: %1</source>
        <translation>Знаходити інші форми слова: %1</translation>
    </message>
    <message>
        <source>Find strikes for strike, unless it is in quotation marks: yes or no.</source>
        <translation>За словом «страйк» знаходити й «страйки», якщо воно не в лапках: yes або no.</translation>
    </message>
    <message>
        <source>Passages are written as --json or in another --format.</source>
        <translation>Уривки записуються як --json або в іншому --format.</translation>
    </message>
    <message numerus="yes">
        <source>also in %n article(s)</source>
        <translation>
            <numerusform>також у %n статті</numerusform>
            <numerusform>також у %n статтях</numerusform>
            <numerusform>також у %n статтях</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages found: %1</source>
        <translation>Знайдено уривків: %1</translation>
    </message>
    <message>
        <source>Lists the marked passages that a query finds by their words, notes, tag: color: person: marked: and by what is known of their articles.</source>
        <translation>Показує позначені уривки, які знаходить запит: за їхніми словами, нотатками, tag: color: person: marked: і за тим, що відомо про їхні статті.</translation>
    </message>
    <message>
        <source>Put them below headings: by tag, source, article or month, or only those whose words are marked in several articles.</source>
        <translation>Розміщує їх під заголовками: за тегом, джерелом, статтею чи місяцем або лише ті, чиї слова позначено в кількох статтях.</translation>
    </message>
    <message>
        <source>Show at most N passages (50); 0 shows all.</source>
        <translation>Показати щонайбільше N уривків (50); 0 показує всі.</translation>
    </message>
    <message>
        <source>Count them by colour, tag, person, source, year and language.</source>
        <translation>Рахує їх за кольором, тегом, особою, джерелом, роком і мовою.</translation>
    </message>
    <message>
        <source>text, json, csv or markdown; the last two without private passages.</source>
        <translation>text, json, csv або markdown; останні два без приватних уривків.</translation>
    </message>
    <message>
        <source>Only the articles that the saved search finds.</source>
        <translation>Лише статті, які знаходить збережений пошук.</translation>
    </message>
    <message>
        <source>Finds articles: words, &quot;phrases&quot;, word*, a OR b, -a, ( ), tag: source: author: title: note: before: after: has: is: in:. in:notes finds passages instead. A query that begins with a minus stands behind --.</source>
        <translation>Знаходить статті: слова, &quot;фрази&quot;, слово*, a OR b, -a, ( ), tag: source: author: title: note: before: after: has: is: in:. in:notes знаходить натомість уривки. Запит, що починається з мінуса, стоїть після --.</translation>
    </message>
    <message>
        <source>relevance, date with the newest first, title or source.</source>
        <translation>relevance (за відповідністю), date (спершу найновіші), title або source.</translation>
    </message>
    <message>
        <source>What is added from now on is new.</source>
        <translation>Усе, що буде додано відтепер, — нове.</translation>
    </message>
    <message>
        <source>--pattern is for the style plain; the others have rules of their own.</source>
        <translation>--pattern призначено для стилю plain; інші мають власні правила.</translation>
    </message>
    <message>
        <source>Writes the references of articles in a style.</source>
        <translation>Записує посилання на статті у вибраному стилі.</translation>
    </message>
    <message>
        <source>plain, apa, chicago, mla or iso690.</source>
        <translation>plain, apa, chicago, mla або iso690.</translation>
    </message>
    <message>
        <source>What plain looks like, as in “[{authors}][, {title}][, {date}]”.</source>
        <translation>Вигляд стилю plain, наприклад «[{authors}][, {title}][, {date}]».</translation>
    </message>
    <message>
        <source>Wrote %1. References: %2.</source>
        <translation>Записано %1. Посилань: %2.</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-11-23, not “%2”.</source>
        <translation>--%1 потребує дня, як-от 2026-11-23, а не «%2».</translation>
    </message>
    <message>
        <source>Only marks of this colour; may be repeated.</source>
        <translation>Лише позначки цього кольору; можна повторювати.</translation>
    </message>
    <message>
        <source>Only marks with this tag; may be repeated.</source>
        <translation>Лише позначки з цим тегом; можна повторювати.</translation>
    </message>
    <message>
        <source>Only marks that this person made; may be repeated.</source>
        <translation>Лише позначки цієї особи; можна повторювати.</translation>
    </message>
    <message>
        <source>Only marks made on this day (UTC) or later.</source>
        <translation>Лише позначки цього дня (UTC) або пізніші.</translation>
    </message>
    <message>
        <source>Only marks made before this day (UTC).</source>
        <translation>Лише позначки, зроблені до цього дня (UTC).</translation>
    </message>
    <message>
        <source>There is no colour “%1”; there are yellow, green, blue, red and violet.</source>
        <translation>Кольору «%1» немає; є yellow, green, blue, red і violet.</translation>
    </message>
    <message>
        <source>Articles: %1, annotations: %2. Nothing was written.</source>
        <translation>Статей: %1, анотацій: %2. Нічого не записано.</translation>
    </message>
    <message>
        <source>The articles of the collection, in its order.</source>
        <translation>Статті добірки в її порядку.</translation>
    </message>
    <message>
        <source>This article; repeated, in the order that is given.</source>
        <translation>Ця стаття; якщо повторено, у вказаному порядку.</translation>
    </message>
    <message>
        <source>How passages are grouped: tag, source, date, collection or article.</source>
        <translation>Як групувати уривки: tag, source, date, collection або article.</translation>
    </message>
    <message>
        <source>Without the articles themselves.</source>
        <translation>Без самих статей.</translation>
    </message>
    <message>
        <source>What stands on the cover.</source>
        <translation>Що стоїть на обкладинці.</translation>
    </message>
    <message>
        <source>Only says how many articles and annotations it would be.</source>
        <translation>Лише каже, скільки було б статей і анотацій.</translation>
    </message>
    <message>
        <source>A kind is one of plain, choose-one, choose-several, number.</source>
        <translation>Вид — це plain, choose-one, choose-several або number.</translation>
    </message>
    <message>
        <source>A key is a digit from 1 to 9; 0 takes it away.</source>
        <translation>Клавіша — це цифра від 1 до 9; 0 її забирає.</translation>
    </message>
    <message>
        <source>Lists the tags, or makes, changes, merges, splits or deletes them.</source>
        <translation>Перелічує теги або створює, змінює, об’єднує, ділить чи видаляє їх.</translation>
    </message>
    <message>
        <source>Below which tag; at the top without it.</source>
        <translation>Під яким тегом; без цього — нагорі.</translation>
    </message>
    <message>
        <source>When the tag is given.</source>
        <translation>Коли ставиться тег.</translation>
    </message>
    <message>
        <source>Examples of what it is given to.</source>
        <translation>Приклади того, на що його ставлять.</translation>
    </message>
    <message>
        <source>An article that goes to the other tag.</source>
        <translation>Стаття, що переходить до іншого тега.</translation>
    </message>
    <message>
        <source>A passage that goes to the other tag.</source>
        <translation>Уривок, що переходить до іншого тега.</translation>
    </message>
    <message>
        <source>Keep it out of exports.</source>
        <translation>Не давати її в експорт.</translation>
    </message>
    <message>
        <source>A passage is named by its number; “show” lists them.</source>
        <translation>Уривок називають його номером; «show» їх перелічує.</translation>
    </message>
    <message>
        <source>Says what a marked passage has to do with another.</source>
        <translation>Каже, що позначений уривок має до іншого.</translation>
    </message>
    <message>
        <source>What the first does to the second.</source>
        <translation>Що перший робить з другим.</translation>
    </message>
    <message>
        <source>Take the link away.</source>
        <translation>Прибрати зв’язок.</translation>
    </message>
    <message>
        <source>Recorded under the name: %1</source>
        <translation>Записується під ім’ям: %1</translation>
    </message>
    <message>
        <source>Under whose name marks, tags and everything else are recorded.</source>
        <translation>Під чиїм ім’ям записуються позначки, теги й усе інше.</translation>
    </message>
    <message>
        <source>Wrote %1. Articles: %2, annotations: %3.</source>
        <translation>Записано %1. Статей: %2, позначок: %3.</translation>
    </message>
    <message>
        <source>A report is of what is searched, of a collection, or of named articles: only one of them.</source>
        <translation>Звіт робиться з того, що знайдено, з колекції або з названих статей: лише з одного з них.</translation>
    </message>
    <message>
        <source>The article has no such captures. Nothing was changed.</source>
        <translation>Стаття не має таких знімків. Нічого не змінено.</translation>
    </message>
    <message>
        <source>What to do with the collections is one of: list; create NAME; add NAME ID…; remove NAME ID…; pin NAME ID CAPTURE; unpin NAME ID; rename OLD NEW; delete NAME</source>
        <translation>Що зробити з добірками: list; create NAME; add NAME ID…; remove NAME ID…; pin NAME ID CAPTURE; unpin NAME ID; rename OLD NEW; delete NAME</translation>
    </message>
    <message>
        <source>With passages to check: %1</source>
        <translation>З уривками для перевірки: %1</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>older</source>
        <translation>старіша</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>відкладено</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>не вдалося прочитати</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) marked</source>
        <translation>
            <numerusform>%n уривок позначено</numerusform>
            <numerusform>%n уривки позначено</numerusform>
            <numerusform>%n уривків позначено</numerusform>
        </translation>
    </message>
    <message>
        <source>same words as before</source>
        <translation>ті самі слова, що й раніше</translation>
    </message>
    <message>
        <source>The passage of annotation %1 is not in the version that is shown, or was marked there. Nothing was changed.</source>
        <translation>Уривка анотації %1 немає в показаній версії або його позначено в ній. Нічого не змінено.</translation>
    </message>
    <message>
        <source>They are article %1 now. “undo” takes it back.</source>
        <translation>Тепер це стаття %1. «undo» скасує це.</translation>
    </message>
    <message>
        <source>What to do with the versions is one of: list; mark ANNOTATION; leave ANNOTATION…; split CAPTURE…; merge ID…</source>
        <translation>Що зробити з версіями: list; mark ANNOTATION; leave ANNOTATION…; split CAPTURE…; merge ID…</translation>
    </message>
    <message>
        <source>Lists the captures of an article with what changed from each to the next, decides about passages that changed, splits captures off, merges articles.</source>
        <translation>Перелічує знімки статті з тим, що змінилося від одного до наступного, вирішує щодо змінених уривків, відокремлює знімки, об’єднує статті.</translation>
    </message>
    <message>
        <source>Rebuilds the search index and the counts of tags from the content, then checks the archive.</source>
        <translation>Відбудовує пошуковий покажчик і лічильники тегів із вмісту, а тоді перевіряє архів.</translation>
    </message>
    <message>
        <source>, gives: %1</source>
        <translation>, дає: %1</translation>
    </message>
    <message>
        <source>What to do with the saved searches is one of: list; save NAME QUERY; look NAME; tag NAME TAG…; delete NAME</source>
        <translation>Зі збереженими пошуками можна: list; save НАЗВА ЗАПИТ; look НАЗВА; tag НАЗВА ТЕГ…; delete НАЗВА</translation>
    </message>
    <message>
        <source>Lists the saved searches with what is new, or changes them and the tags that they give to what comes in.</source>
        <translation>Показує збережені пошуки з новим або змінює їх і теги, які вони дають новому.</translation>
    </message>
    <message>
        <source>--color takes a colour and what it means: yellow=claims</source>
        <translation>--color приймає колір і його значення: yellow=твердження</translation>
    </message>
    <message>
        <source>What a colour of marks means, for legends: yellow=claims; without words nothing.</source>
        <translation>Що означає колір позначок, для легенд: yellow=твердження; без слів — нічого.</translation>
    </message>
    <message>
        <source>Wrote %1. Annotations: %2.</source>
        <translation>Записано %1. Позначок: %2.</translation>
    </message>
    <message>
        <source>Writes articles as PDF files with real annotations, or as text documents with comments, one to the file PATH, several into the folder PATH; or the references of articles to one file.</source>
        <translation>Записує статті як файли PDF зі справжніми анотаціями або як текстові документи з коментарями: одну у файл PATH, кілька в теку PATH; або посилання на статті в один файл.</translation>
    </message>
    <message>
        <source>pdf, odt, csl-json, ris or bibtex.</source>
        <translation>pdf, odt, csl-json, ris або bibtex.</translation>
    </message>
    <message>
        <source>Writes a report of articles, with their passages and sources: as a PDF file, or as what the file&apos;s ending says, .html or .odt.</source>
        <translation>Записує звіт про статті з їхніми уривками та джерелами: як файл PDF або як те, що каже закінчення імені файлу, .html чи .odt.</translation>
    </message>
    <message>
        <source>What to do with the tags is one of: list; doubts; create NAME; rename OLD NEW; move TAG; merge TAG… INTO; split TAG INTO; delete TAG…; kind TAG KIND; define TAG; alias TAG [NAME]…; key TAG DIGIT</source>
        <translation>Що зробити з тегами — одне з: list; doubts; create NAME; rename OLD NEW; move TAG; merge TAG… INTO; split TAG INTO; delete TAG…; kind TAG KIND; define TAG; alias TAG [NAME]…; key TAG DIGIT</translation>
    </message>
    <message>
        <source>Passages brought back: %1. On this file itself, since their article is not here: %2. There already: %3.</source>
        <translation>Повернуто уривків: %1. На самому цьому файлі, бо їхньої статті тут немає: %2. Вже є: %3.</translation>
    </message>
    <message>
        <source>As the template says, but for what is given here.</source>
        <translation>Як каже шаблон, окрім того, що вказано тут.</translation>
    </message>
    <message>
        <source>a4 or letter.</source>
        <translation>a4 або letter.</translation>
    </message>
    <message>
        <source>Notes in the margin beside their passages.</source>
        <translation>Нотатки на берегах біля своїх уривків.</translation>
    </message>
    <message>
        <source>Whether words may be divided.</source>
        <translation>Чи можна переносити слова.</translation>
    </message>
    <message>
        <source>What to do with the templates for exports is one of: list; save NAME; delete NAME</source>
        <translation>Дія із шаблонами експорту — одна з: list; save NAME; delete NAME</translation>
    </message>
    <message>
        <source>Lists the templates for exports, which keep how a report is to look and which marks it takes, or changes them.</source>
        <translation>Перелічує шаблони експорту, які зберігають вигляд звіту та вибір позначок, або змінює їх.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of others</source>
        <translation>
            <numerusform>%n примітка інших</numerusform>
            <numerusform>%n примітки інших</numerusform>
            <numerusform>%n приміток інших</numerusform>
        </translation>
    </message>
    <message>
        <source>Of an imported PDF: its own pages, or the article typeset anew.</source>
        <translation>Для імпортованого PDF: його власні сторінки або стаття, зверстана заново.</translation>
    </message>
    <message>
        <source>Say what to mark: words with --quote, or an area with --page or --picture and --box LEFT,TOP,WIDTH,HEIGHT.</source>
        <translation>Вкажіть, що позначити: слова через --quote або ділянку через --page чи --picture і --box ЗЛІВА,ЗГОРИ,ШИРИНА,ВИСОТА.</translation>
    </message>
    <message>
        <source>Marks a passage of an article, or an area of a page or picture.</source>
        <translation>Позначає уривок статті або ділянку сторінки чи зображення.</translation>
    </message>
    <message>
        <source>The page of a PDF on which the area lies, from 1.</source>
        <translation>Сторінка PDF, на якій лежить ділянка, від 1.</translation>
    </message>
    <message>
        <source>The picture of the article on which it lies, from 1.</source>
        <translation>Зображення статті, на якому вона лежить, від 1.</translation>
    </message>
    <message>
        <source>The area: points from the top left corner of the page, or pixels of the picture.</source>
        <translation>Ділянка: пункти від лівого верхнього кута сторінки або пікселі зображення.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» неможливо прочитати: %2.</translation>
    </message>
    <message>
        <source>The text of article %1 is what was typed.</source>
        <translation>Текст статті %1 тепер той, що набрано.</translation>
    </message>
    <message>
        <source>Gives a picture or a scan the text that was typed from it.</source>
        <translation>Дає зображенню чи скану текст, який з нього набрали.</translation>
    </message>
    <message>
        <source>serif or sans: with or without strokes at the ends of letters.</source>
        <translation>serif або sans: із засічками чи без них.</translation>
    </message>
    <message>
        <source>Whether both edges are even where words may be divided.</source>
        <translation>Чи вирівнювати обидва краї, де можна переносити слова.</translation>
    </message>
</context>
<context>
    <name>Pressmark::CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Усі команди</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Що ви хочете зробити?</translation>
    </message>
</context>
<context>
    <name>Pressmark::ComparePane</name>
    <message>
        <source>Two versions of the article</source>
        <translation>Дві версії статті</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>Назад до статті (Esc)</translation>
    </message>
    <message>
        <source>Select the passage in the newer version, with the mouse or with Shift and the arrow keys, then press Enter.</source>
        <translation>Виділіть уривок у новішій версії мишею або клавішами Shift і стрілками, тоді натисніть Enter.</translation>
    </message>
    <message>
        <source>Mark these words</source>
        <translation>Позначити ці слова</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The text was corrected since</source>
        <translation>Відтоді текст виправлено</translation>
    </message>
    <message>
        <source>A newer version of this page differs</source>
        <translation>Новіша версія цієї сторінки відрізняється</translation>
    </message>
    <message>
        <source>Two versions of this page</source>
        <translation>Дві версії цієї сторінки</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>Слова ті самі.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>your passages stay on this</source>
        <translation>ваші уривки залишаються тут</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>найновіша</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n перевірити</numerusform>
            <numerusform>%n перевірити</numerusform>
            <numerusform>%n перевірити</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detached</source>
        <translation>
            <numerusform>%n відірвано</numerusform>
            <numerusform>%n відірвано</numerusform>
            <numerusform>%n відірвано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ComparedView</name>
    <message>
        <source>Older version</source>
        <translation>Старіша версія</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Новіша версія</translation>
    </message>
</context>
<context>
    <name>Pressmark::Comparing</name>
    <message>
        <source>There is no older version of this article.</source>
        <translation>Старішої версії цієї статті немає.</translation>
    </message>
</context>
<context>
    <name>Pressmark::ConcordanceActs</name>
    <message>
        <source>All of these lines had that mark already.</source>
        <translation>Усі ці рядки вже були так позначені.</translation>
    </message>
    <message>
        <source>All of these lines had the tag “%1” already.</source>
        <translation>Усі ці рядки вже мали тег «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln уривок</numerusform>
            <numerusform>%Ln уривки</numerusform>
            <numerusform>%Ln уривків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статтях</numerusform>
            <numerusform>%Ln статтях</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked: %1 in %2.</source>
        <translation>Позначено: %1 у %2.</translation>
    </message>
    <message>
        <source>Tagged “%3”: %1 in %2.</source>
        <translation>Тег «%3» отримали: %1 у %2.</translation>
    </message>
    <message>
        <source>There are no lines to export.</source>
        <translation>Немає рядків для експорту.</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
</context>
<context>
    <name>Pressmark::ConcordancePane</name>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Articles read</source>
        <translation>Прочитані статті</translation>
    </message>
    <message>
        <source>Stop reading (Esc); what was found stays</source>
        <translation>Зупинити читання (Esc); знайдене лишиться</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Зупинити читання</translation>
    </message>
    <message>
        <source>Where hits are wanted</source>
        <translation>Де шукати збіги</translation>
    </message>
    <message>
        <source>Lines that read alike</source>
        <translation>Однакові рядки</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>Порядок рядків</translation>
    </message>
    <message>
        <source>What is marked of a line</source>
        <translation>Що позначається в рядку</translation>
    </message>
    <message>
        <source>Highlight (H)</source>
        <translation>Виділити (H)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Enter opens the article at the hit</source>
        <translation>Enter відкриває статтю на збігу</translation>
    </message>
    <message>
        <source>Sort: %1 ▾</source>
        <translation>Порядок: %1 ▾</translation>
    </message>
    <message>
        <source>words after</source>
        <translation>слова після</translation>
    </message>
    <message>
        <source>words before</source>
        <translation>слова перед</translation>
    </message>
    <message>
        <source>the hit</source>
        <translation>збіг</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>спершу найновіші</translation>
    </message>
    <message>
        <source>source</source>
        <translation>джерело</translation>
    </message>
    <message>
        <source>Copies: %1 ▾</source>
        <translation>Копії: %1 ▾</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>згорнуті</translation>
    </message>
    <message>
        <source>each on a line</source>
        <translation>кожна в рядку</translation>
    </message>
    <message>
        <source>In: %1 ▾</source>
        <translation>У: %1 ▾</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>статтях</translation>
    </message>
    <message>
        <source>marked passages</source>
        <translation>позначених уривках</translation>
    </message>
    <message>
        <source>Mark: %1 ▾</source>
        <translation>Позначати: %1 ▾</translation>
    </message>
    <message>
        <source>its sentence</source>
        <translation>його речення</translation>
    </message>
    <message>
        <source>its paragraph</source>
        <translation>його абзац</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Назад до статей</translation>
    </message>
    <message>
        <source> · %1 different</source>
        <translation> · %1 різних</translation>
    </message>
    <message>
        <source>The first %1 hits</source>
        <translation>Перші %1 збігів</translation>
    </message>
    <message>
        <source>The lines could not be read</source>
        <translation>Рядки не вдалося прочитати</translation>
    </message>
    <message>
        <source>Every hit on a line</source>
        <translation>Кожен збіг в окремому рядку</translation>
    </message>
    <message>
        <source>Type a word, a &quot;phrase&quot; or the beginning of a word* into the search field.</source>
        <translation>Введіть у поле пошуку слово, &quot;фразу&quot; або початок слова*.</translation>
    </message>
    <message>
        <source>No hit in a passage</source>
        <translation>Жодного збігу в уривках</translation>
    </message>
    <message>
        <source>None of the marked passages has these words.</source>
        <translation>Жоден позначений уривок не має цих слів.</translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>Жодного збігу</translation>
    </message>
    <message>
        <source> · %1 with copies</source>
        <translation> · %1 з копіями</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln збіг</numerusform>
            <numerusform>%Ln збіги</numerusform>
            <numerusform>%Ln збігів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>в %Ln статті</numerusform>
            <numerusform>у %Ln статтях</numerusform>
            <numerusform>у %Ln статтях</numerusform>
        </translation>
    </message>
    <message>
        <source>No article has these words in its text. What is found by tags, sources or notes alone has no lines.</source>
        <translation>У тексті жодної статті немає цих слів. Знайдене лише за тегами, джерелами чи нотатками не має рядків.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) chosen</source>
        <translation>
            <numerusform>Вибрано %Ln рядок</numerusform>
            <numerusform>Вибрано %Ln рядки</numerusform>
            <numerusform>Вибрано %Ln рядків</numerusform>
        </translation>
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
    <name>Pressmark::Details</name>
    <message>
        <source>from %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>непевно</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Оновлено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слів</numerusform>
        </translation>
    </message>
    <message>
        <source>from the author&apos;s mark</source>
        <translation>з позначки автора</translation>
    </message>
    <message>
        <source>from below the headline</source>
        <translation>з рядка під заголовком</translation>
    </message>
    <message>
        <source>from beside the date</source>
        <translation>з рядка з датою</translation>
    </message>
    <message>
        <source>from the byline</source>
        <translation>з рядка автора</translation>
    </message>
    <message>
        <source>from the end of the text</source>
        <translation>з кінця тексту</translation>
    </message>
    <message>
        <source>from the first page</source>
        <translation>з першої сторінки</translation>
    </message>
    <message>
        <source>from a date on the page</source>
        <translation>з дати на сторінці</translation>
    </message>
    <message>
        <source>from the file&apos;s name</source>
        <translation>з назви файлу</translation>
    </message>
    <message>
        <source>from the foot of the page</source>
        <translation>з низу сторінки</translation>
    </message>
    <message>
        <source>from the front matter</source>
        <translation>зі вступних рядків файлу</translation>
    </message>
    <message>
        <source>from the PDF&apos;s date of creation</source>
        <translation>з дати створення PDF</translation>
    </message>
    <message>
        <source>from the PDF&apos;s properties</source>
        <translation>із властивостей PDF</translation>
    </message>
    <message>
        <source>from the running head</source>
        <translation>з колонтитула</translation>
    </message>
</context>
<context>
    <name>Pressmark::DetailsDialog</name>
    <message>
        <source>Edit details</source>
        <translation>Зміна відомостей</translation>
    </message>
    <message>
        <source>2024-10-03 05:26, or as much of it as is known</source>
        <translation>2024-10-03 05:26 або стільки, скільки відомо</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Підзаголовок</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автори</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Write the date as 2024-10-03 05:26, 2024-10-03, 2024-10 or 2024.</source>
        <translation>Пишіть дату як 2024-10-03 05:26, 2024-10-03, 2024-10 або 2024.</translation>
    </message>
</context>
<context>
    <name>Pressmark::DoubtStrip</name>
    <message>
        <source>See what was left out</source>
        <translation>Переглянути вилучене</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Змінити дані</translation>
    </message>
    <message>
        <source>Type the text</source>
        <translation>Набрати текст</translation>
    </message>
</context>
<context>
    <name>Pressmark::Doubts</name>
    <message>
        <source>The date is unsure.</source>
        <translation>Дата непевна.</translation>
    </message>
    <message>
        <source>The date is unsure: it was read from “%1”.</source>
        <translation>Дата непевна: її прочитано з «%1».</translation>
    </message>
    <message>
        <source>The date of the update is unsure.</source>
        <translation>Дата оновлення непевна.</translation>
    </message>
    <message>
        <source>The date of the update is unsure: it was read from “%1”.</source>
        <translation>Дата оновлення непевна: її прочитано з «%1».</translation>
    </message>
</context>
<context>
    <name>Pressmark::EditableNote</name>
    <message>
        <source>Note: %1</source>
        <translation>Нотатка: %1</translation>
    </message>
</context>
<context>
    <name>Pressmark::Export</name>
    <message>
        <source>“%1” could not be read when it was imported, so there is nothing to export. Its original is in the archive.</source>
        <translation>Під час імпорту «%1» не вдалося прочитати, тож експортувати нема чого. Оригінал зберігається в архіві.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Зупинено. Файл не записано.</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Без тега</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Невідоме джерело</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(без заголовка)</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Теги: %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Is the disk full?</source>
        <translation>Файл %1 не вдається записати. Чи не заповнений диск?</translation>
    </message>
    <message>
        <source>The file %1 is not as it was written.</source>
        <translation>Файл %1 не такий, яким був записаний.</translation>
    </message>
    <message>
        <source>The preview cannot be painted.</source>
        <translation>Не вдалося намалювати попередній перегляд.</translation>
    </message>
</context>
<context>
    <name>Pressmark::ExportDialog</name>
    <message>
        <source>Notes in the margin beside their passages</source>
        <translation>Нотатки на берегах біля своїх уривків</translation>
    </message>
    <message>
        <source>Hyphenate</source>
        <translation>Переносити слова</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Експорт звіту</translation>
    </message>
    <message>
        <source>Export as annotated PDF</source>
        <translation>Експорт у PDF з позначками</translation>
    </message>
    <message>
        <source>The imported PDF&apos;s own pages</source>
        <translation>Власні сторінки імпортованого PDF</translation>
    </message>
    <message>
        <source>The article, typeset anew</source>
        <translation>Стаття, зверстана наново</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
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
        <translation>Назва</translation>
    </message>
    <message>
        <source>Passages by</source>
        <translation>Уривки за</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>A report of %n article(s): cover, contents, articles with their notes, passages, sources and where each article came from.</source>
        <translation>
            <numerusform>Звіт про %n статтю: обкладинка, зміст, статті з нотатками, уривки, джерела та звідки взято кожну статтю.</numerusform>
            <numerusform>Звіт про %n статті: обкладинка, зміст, статті з нотатками, уривки, джерела та звідки взято кожну статтю.</numerusform>
            <numerusform>Звіт про %n статей: обкладинка, зміст, статті з нотатками, уривки, джерела та звідки взято кожну статтю.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the passages, without the articles</source>
        <translation>Лише уривки, без статей</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>Article, as listed</source>
        <translation>Стаття, як у списку</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) will go in; private ones never do.</source>
        <translation>
            <numerusform>Увійде %Ln позначка; приватні — ніколи.</numerusform>
            <numerusform>Увійдуть %Ln позначки; приватні — ніколи.</numerusform>
            <numerusform>Увійде %Ln позначок; приватні — ніколи.</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks become real annotations, which any PDF viewer lists with author, date and note; in a text document for word processors they become comments.</source>
        <translation>Позначки стають справжніми анотаціями, які кожен переглядач PDF показує з автором, датою й нотаткою; у текстовому документі вони стають коментарями.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Justify, where words may be divided</source>
        <translation>Вирівнювати за шириною, де можна переносити слова</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Із засічками</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Без засічок</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
</context>
<context>
    <name>Pressmark::ExportStarter</name>
    <message>
        <source>Export a report</source>
        <translation>Експорт звіту</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Запис звіту</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n позначка</numerusform>
            <numerusform>%n позначки</numerusform>
            <numerusform>%n позначок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is written: %2, %3, verified.</source>
        <translation>%1 записано: %2, %3, перевірено.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Export the concordance</source>
        <translation>Експортувати конкорданс</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Text (*.txt)</source>
        <translation>Таблиці (*.csv);;Текст (*.txt)</translation>
    </message>
    <message>
        <source>%1 is written: %2.</source>
        <translation>%1 записано: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the concordance</source>
        <translation>Записується конкорданс</translation>
    </message>
    <message>
        <source>“%1” finds no article, so there is nothing to report on.</source>
        <translation>«%1» не знаходить жодної статті, тож звітувати немає про що.</translation>
    </message>
    <message>
        <source>Export the passages</source>
        <translation>Експорт уривків</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Markdown (*.md)</source>
        <translation>Таблиці (*.csv);;Markdown (*.md)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln уривок</numerusform>
            <numerusform>%Ln уривки</numerusform>
            <numerusform>%Ln уривків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private one(s) were left out.</source>
        <translation>
            <numerusform>%Ln приватний пропущено.</numerusform>
            <numerusform>%Ln приватні пропущено.</numerusform>
            <numerusform>%Ln приватних пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the passages</source>
        <translation>Записуються уривки</translation>
    </message>
    <message>
        <source>The list is empty, so there are no references to export.</source>
        <translation>Список порожній, тож немає посилань для експорту.</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>Експорт посилань</translation>
    </message>
    <message>
        <source>CSL-JSON (*.json);;RIS (*.ris);;BibTeX (*.bib)</source>
        <translation>CSL-JSON (*.json);;RIS (*.ris);;BibTeX (*.bib)</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n посилання</numerusform>
            <numerusform>%n посилання</numerusform>
            <numerusform>%n посилань</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the references</source>
        <translation>Записування посилань</translation>
    </message>
    <message>
        <source>Export the article</source>
        <translation>Експортувати статтю</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Text documents for word processors (*.odt)</source>
        <translation>Файли PDF (*.pdf);;Текстові документи (*.odt)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Web pages (*.html);;Text documents for word processors (*.odt)</source>
        <translation>Файли PDF (*.pdf);;Вебсторінки (*.html);;Текстові документи (*.odt)</translation>
    </message>
    <message>
        <source>Writing the article</source>
        <translation>Запис статті</translation>
    </message>
    <message>
        <source>The first pages</source>
        <translation>Перші сторінки</translation>
    </message>
    <message numerus="yes">
        <source>The first pages, of the first %n article(s) only</source>
        <translation>
            <numerusform>Перші сторінки, лише перша %n стаття</numerusform>
            <numerusform>Перші сторінки, лише перші %n статті</numerusform>
            <numerusform>Перші сторінки, лише перші %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Показати в теці</translation>
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
        <source>Much of the page&apos;s text is outside of what was taken for the story: look at what was left out.</source>
        <translation>Багато тексту сторінки лежить поза тим, що визнано статтею: перегляньте відкладене.</translation>
    </message>
    <message>
        <source>The story&apos;s length differs from what the page tells machines.</source>
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
    <message>
        <source>The page declares its language as “%1”, but the story reads as “%2”.</source>
        <translation>Сторінка вказує мову «%1», але текст, схоже, написано мовою «%2».</translation>
    </message>
    <message>
        <source>No headline was found; the name of the file stands in for it.</source>
        <translation>Заголовка не знайдено; замість нього взято назву файлу.</translation>
    </message>
    <message>
        <source>Pictures of this page are too large to be taken out of it. They are kept in the page&apos;s file.</source>
        <translation>Зображення цієї сторінки завеликі, щоб їх вийняти. Вони зберігаються у файлі сторінки.</translation>
    </message>
    <message>
        <source>This page is so long that its end was read without its form: headings, lists and links are missing there.</source>
        <translation>Ця сторінка така довга, що її кінець прочитано без оформлення: там немає заголовків, списків і посилань.</translation>
    </message>
</context>
<context>
    <name>Pressmark::FacetPane</name>
    <message>
        <source>What the results have in common</source>
        <translation>Що спільного в результатах</translation>
    </message>
    <message>
        <source>Colours found</source>
        <translation>Знайдені кольори</translation>
    </message>
    <message>
        <source>Tags found</source>
        <translation>Знайдені теги</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Знайдені особи</translation>
    </message>
    <message>
        <source>Sources found</source>
        <translation>Знайдені джерела</translation>
    </message>
    <message>
        <source>Years found</source>
        <translation>Знайдені роки</translation>
    </message>
    <message>
        <source>Languages found</source>
        <translation>Знайдені мови</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Знайдені уривки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>ще %Ln…</numerusform>
            <numerusform>ще %Ln…</numerusform>
            <numerusform>ще %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>tag: %1</source>
        <translation>тег: %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>джерело: %1</translation>
    </message>
    <message>
        <source>person: %1</source>
        <translation>особа: %1</translation>
    </message>
    <message>
        <source>year: %1</source>
        <translation>рік: %1</translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>мова: %1</translation>
    </message>
    <message>
        <source>colour: %1</source>
        <translation>колір: %1</translation>
    </message>
    <message>
        <source>with passages</source>
        <translation>з уривками</translation>
    </message>
    <message>
        <source>without passages</source>
        <translation>без уривків</translation>
    </message>
    <message>
        <source>With passages</source>
        <translation>З уривками</translation>
    </message>
    <message>
        <source>Without passages</source>
        <translation>Без уривків</translation>
    </message>
</context>
<context>
    <name>Pressmark::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Знайти у статті</translation>
    </message>
    <message>
        <source>Close the search in the article</source>
        <translation>Закрити пошук у статті</translation>
    </message>
    <message>
        <source>Enter: next · Shift+Enter: previous</source>
        <translation>Enter: далі · Shift+Enter: назад</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Немає в цій статті</translation>
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
    <name>Pressmark::HistoryDialog</name>
    <message>
        <source>What was done</source>
        <translation>Що було зроблено</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>Words of the act</source>
        <translation>Слова дії</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Що було зроблено, найновіше спершу</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>скасовано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln дія</numerusform>
            <numerusform>%Ln дії</numerusform>
            <numerusform>%Ln дій</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::HitSteps</name>
    <message>
        <source>This is the first hit.</source>
        <translation>Це перший збіг.</translation>
    </message>
    <message>
        <source>This is the last hit.</source>
        <translation>Це останній збіг.</translation>
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
    <message>
        <source>%1 is too large to be taken along.</source>
        <translation>%1 — завеликий файл, щоб узяти його разом зі сторінкою.</translation>
    </message>
    <message>
        <source>There is no memory to examine a picture.</source>
        <translation>Бракує пам’яті, щоб перевірити зображення.</translation>
    </message>
    <message>
        <source>The pictures of this page are too many to be kept.</source>
        <translation>На сторінці забагато зображень, щоб зберегти всі.</translation>
    </message>
    <message>
        <source>A picture was not taken along: %1</source>
        <translation>Зображення не взято: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) that the page names were not beside it.</source>
        <translation>
            <numerusform>Поруч зі сторінкою не було %n зображення, яке вона називає.</numerusform>
            <numerusform>Поруч зі сторінкою не було %n зображень, які вона називає.</numerusform>
            <numerusform>Поруч зі сторінкою не було %n зображень, які вона називає.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before its pictures were read.</source>
        <translation>Скасовано, перш ніж було прочитано зображення.</translation>
    </message>
    <message>
        <source>Other pictures were not tried, because three of this page took too long.</source>
        <translation>Інших зображень не пробували прочитати, бо три з цієї сторінки забрали надто багато часу.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s) that came in, by the search “%1”</source>
        <translation>
            <numerusform>Позначити тегами %n нову статтю за пошуком «%1»</numerusform>
            <numerusform>Позначити тегами %n нові статті за пошуком «%1»</numerusform>
            <numerusform>Позначити тегами %n нових статей за пошуком «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ImportReport</name>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>%1. Originals are kept as they came; Edit ▸ Undo takes the import back.</source>
        <translation>%1. Оригінали збережено без змін; «Правка ▸ Скасувати» повертає все, як було до імпорту.</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Що сталося з кожним файлом</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>Імпортовано %Ln статтю</numerusform>
            <numerusform>Імпортовано %Ln статті</numerusform>
            <numerusform>Імпортовано %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s) of known articles</source>
        <translation>
            <numerusform>%Ln нова версія відомих статей</numerusform>
            <numerusform>%Ln нові версії відомих статей</numerusform>
            <numerusform>%Ln нових версій відомих статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside</source>
        <translation>
            <numerusform>%Ln відкладено</numerusform>
            <numerusform>%Ln відкладено</numerusform>
            <numerusform>%Ln відкладено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln уже є</numerusform>
            <numerusform>%Ln уже є</numerusform>
            <numerusform>%Ln уже є</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln не вдалося прочитати</numerusform>
            <numerusform>%Ln не вдалося прочитати</numerusform>
            <numerusform>%Ln не вдалося прочитати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) brought back</source>
        <translation>
            <numerusform>%Ln уривок повернуто</numerusform>
            <numerusform>%Ln уривки повернуто</numerusform>
            <numerusform>%Ln уривків повернуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) of others</source>
        <translation>
            <numerusform>%Ln примітка інших</numerusform>
            <numerusform>%Ln примітки інших</numerusform>
            <numerusform>%Ln приміток інших</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ImportReportModel</name>
    <message>
        <source>new</source>
        <translation>нова</translation>
    </message>
    <message>
        <source>another version of a known article</source>
        <translation>ще одна версія відомої статті</translation>
    </message>
    <message>
        <source>kept aside: much shorter than the version that is shown</source>
        <translation>відкладено: значно коротша за показану версію</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>уже є</translation>
    </message>
    <message>
        <source>kept, but could not be read: %1</source>
        <translation>збережено, але не вдалося прочитати: %1</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, частина %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) brought back</source>
        <translation>
            <numerusform>%n уривок повернуто</numerusform>
            <numerusform>%n уривки повернуто</numerusform>
            <numerusform>%n уривків повернуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) put on it, since their article is not here</source>
        <translation>
            <numerusform>%n уривок позначено на ньому, бо його статті тут немає</numerusform>
            <numerusform>%n уривки позначено на ньому, бо їхньої статті тут немає</numerusform>
            <numerusform>%n уривків позначено на ньому, бо їхньої статті тут немає</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) there already</source>
        <translation>
            <numerusform>%n уривок вже є</numerusform>
            <numerusform>%n уривки вже є</numerusform>
            <numerusform>%n уривків вже є</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of others</source>
        <translation>
            <numerusform>%n примітка інших</numerusform>
            <numerusform>%n примітки інших</numerusform>
            <numerusform>%n приміток інших</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ImportStarter</name>
    <message>
        <source>Import files</source>
        <translation>Імпорт файлів</translation>
    </message>
    <message>
        <source>Import a folder with everything in it</source>
        <translation>Імпорт теки з усім умістом</translation>
    </message>
    <message>
        <source>The clipboard holds nothing to import. Copy an article in your browser first.</source>
        <translation>У буфері обміну немає чого імпортувати. Спершу скопіюйте статтю у браузері.</translation>
    </message>
    <message>
        <source>This archive is open for reading only, so nothing can be imported into it.</source>
        <translation>Цей архів відкрито лише для читання, тож імпортувати до нього не можна.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Триває імпорт</translation>
    </message>
    <message>
        <source>Stopped. What was imported before stays.</source>
        <translation>Зупинено. Те, що вже імпортовано, залишається.</translation>
    </message>
    <message>
        <source>Nothing was found to import.</source>
        <translation>Не знайдено нічого для імпорту.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Показати звіт</translation>
    </message>
    <message>
        <source>Clippings (*.html *.htm *.xhtml *.txt *.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.gif);;All files (*)</source>
        <translation>Вирізки (*.html *.htm *.xhtml *.txt *.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.gif);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Checking pages again</source>
        <translation>Повторна перевірка сторінок</translation>
    </message>
</context>
<context>
    <name>Pressmark::JobStrip</name>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Скасувати те, що виконується</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупинка…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1: %2 з %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>1–9 give the tag that has the digit. Single letters act where no text is typed.</source>
        <translation>1–9 додають тег із цією цифрою. Окремі літери діють там, де не вводиться текст.</translation>
    </message>
</context>
<context>
    <name>Pressmark::LeftOut</name>
    <message>
        <source>advertisement</source>
        <translation>реклама</translation>
    </message>
    <message>
        <source>appeal to readers</source>
        <translation>звернення до читачів</translation>
    </message>
    <message>
        <source>audio notice</source>
        <translation>примітка про аудіо</translation>
    </message>
    <message>
        <source>note on the author</source>
        <translation>примітка про автора</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>рядок автора</translation>
    </message>
    <message>
        <source>caption without its picture</source>
        <translation>підпис без зображення</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>коментарі</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>рядок дати</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>людиною</translation>
    </message>
    <message>
        <source>news feed</source>
        <translation>стрічка новин</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>hidden on the page</source>
        <translation>приховане на сторінці</translation>
    </message>
    <message>
        <source>legal notice</source>
        <translation>правова примітка</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>навігація</translation>
    </message>
    <message>
        <source>newsletter form</source>
        <translation>форма розсилки</translation>
    </message>
    <message>
        <source>outside of the story</source>
        <translation>поза матеріалом</translation>
    </message>
    <message>
        <source>reading time</source>
        <translation>час читання</translation>
    </message>
    <message>
        <source>link to another story</source>
        <translation>посилання на інший матеріал</translation>
    </message>
    <message>
        <source>stands in other articles too</source>
        <translation>є і в інших статтях</translation>
    </message>
    <message>
        <source>share buttons</source>
        <translation>кнопки поширення</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>підзаголовок</translation>
    </message>
    <message>
        <source>list of topics</source>
        <translation>перелік тем</translation>
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
    <message>
        <source>in: %1</source>
        <translation>у: %1</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нова</numerusform>
            <numerusform>%n нові</numerusform>
            <numerusform>%n нових</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Добірки</translation>
    </message>
    <message>
        <source>Lists that you make by hand: press L in the list.</source>
        <translation>Списки, укладені вручну: натисніть L у списку статей.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Уривки</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>уривки</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>with changed passages</source>
        <translation>зі зміненими уривками</translation>
    </message>
    <message>
        <source>Tags what comes in: %1</source>
        <translation>Позначає тегами нове: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln уривок</numerusform>
            <numerusform>%Ln уривки</numerusform>
            <numerusform>%Ln уривків</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::LibraryPane</name>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавіша</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Видалити тег</translation>
    </message>
    <message>
        <source>Library: views, searches, collections, tags and sources</source>
        <translation>Бібліотека: подання, пошуки, добірки, теги й джерела</translation>
    </message>
    <message>
        <source>Edit tag…</source>
        <translation>Змінити тег…</translation>
    </message>
    <message>
        <source>Move below…</source>
        <translation>Перемістити під…</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Перемістити на верхній рівень</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Об’єднати з…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Розділити…</translation>
    </message>
</context>
<context>
    <name>Pressmark::LinkDialog</name>
    <message>
        <source>supports</source>
        <translation>підтверджує</translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation>підтверджено уривком</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>суперечить</translation>
    </message>
    <message>
        <source>is contradicted by</source>
        <translation>заперечено уривком</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>виправляє</translation>
    </message>
    <message>
        <source>is corrected by</source>
        <translation>виправлено уривком</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>повторює</translation>
    </message>
    <message>
        <source>is repeated by</source>
        <translation>повторено уривком</translation>
    </message>
    <message>
        <source>Link with another passage</source>
        <translation>Пов’язати з іншим уривком</translation>
    </message>
    <message>
        <source>What it does to the other passage</source>
        <translation>Що він робить з іншим уривком</translation>
    </message>
    <message>
        <source>Words, tag:, source:… of the other passage</source>
        <translation>Слова, tag:, source:… іншого уривка</translation>
    </message>
    <message>
        <source>Search for the other passage</source>
        <translation>Шукати інший уривок</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Уривки</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Пов’язати</translation>
    </message>
</context>
<context>
    <name>Pressmark::Main</name>
    <message>
        <source>Keeps your press clippings.</source>
        <translation>Зберігає ваші газетні вирізки.</translation>
    </message>
    <message>
        <source>The archive to open.</source>
        <translation>Архів, який слід відкрити.</translation>
    </message>
</context>
<context>
    <name>Pressmark::MainWindow</name>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Paste clipping</source>
        <translation>Вставити вирізку</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>An archive for your press clippings</source>
        <translation>Архів для ваших газетних вирізок</translation>
    </message>
    <message>
        <source>An archive is a folder on this computer. It keeps articles as they came, finds every word in them, and remembers what you mark. No account, no network.</source>
        <translation>Архів — це тека на цьому комп’ютері. Він зберігає статті такими, якими вони надійшли, знаходить у них кожне слово й пам’ятає ваші позначки. Без облікового запису, без мережі.</translation>
    </message>
    <message>
        <source>Create an archive</source>
        <translation>Створити архів</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Відкрити архів</translation>
    </message>
    <message>
        <source>Open the sample archive</source>
        <translation>Відкрити архів-зразок</translation>
    </message>
    <message>
        <source>Drop your clippings here</source>
        <translation>Перетягніть вирізки сюди</translation>
    </message>
    <message>
        <source>Saved web pages, PDFs, plain text, whole folders. They are kept as they are; Pressmark reads them and never changes them.</source>
        <translation>Збережені вебсторінки, PDF, простий текст, цілі теки. Їх буде збережено як є; Pressmark читає їх і ніколи не змінює.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>%1 – Pressmark</source>
        <translation>%1 – Pressmark</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Усе залишається на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Archives (*.pressmark)</source>
        <translation>Архіви (*.pressmark)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln уривок</numerusform>
            <numerusform>%Ln уривки</numerusform>
            <numerusform>%Ln уривків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln тег</numerusform>
            <numerusform>%Ln теги</numerusform>
            <numerusform>%Ln тегів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::MaintenanceActs</name>
    <message>
        <source>Checking</source>
        <translation>Триває перевірка</translation>
    </message>
    <message>
        <source>The archive is sound: %1 and all originals agree with their checksums.</source>
        <translation>Архів справний: %1 і всі оригінали відповідають контрольним сумам.</translation>
    </message>
    <message>
        <source>Rebuilding the search index</source>
        <translation>Пошуковий індекс будується заново</translation>
    </message>
    <message>
        <source>The search index was rebuilt from the articles.</source>
        <translation>Пошуковий індекс побудовано заново зі статей.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::MarkChoiceRows</name>
    <message>
        <source>Marks</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>Their tag</source>
        <translation>Їхній тег</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Чиї</translation>
    </message>
    <message>
        <source>Any, or none</source>
        <translation>Будь-який або жодного</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Будь-чиї</translation>
    </message>
    <message>
        <source>from</source>
        <translation>з</translation>
    </message>
    <message>
        <source>until</source>
        <translation>по</translation>
    </message>
    <message>
        <source>Made on this day or later</source>
        <translation>Зроблені цього дня або пізніше</translation>
    </message>
    <message>
        <source>Made on this day or earlier</source>
        <translation>Зроблені цього дня або раніше</translation>
    </message>
    <message>
        <source>Days of universal time (UTC)</source>
        <translation>Дні за всесвітнім часом (UTC)</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Зроблені</translation>
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
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Pressmark::OpenUrlDialog</name>
    <message>
        <source>Open URL</source>
        <translation>Відкрити адресу</translation>
    </message>
    <message>
        <source>Address of a web page</source>
        <translation>Адреса вебсторінки</translation>
    </message>
    <message>
        <source>Fetch and import</source>
        <translation>Отримати й імпортувати</translation>
    </message>
    <message>
        <source>Sent on to %1</source>
        <translation>Переспрямовано на %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Отримано %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Запит до %1…</translation>
    </message>
    <message>
        <source>The page and the pictures of its article are fetched once, without cookies, and kept as they came. Nothing else is loaded.</source>
        <translation>Сторінку та зображення її статті буде отримано один раз, без файлів cookie, і збережено такими, якими вони надійшли. Більше нічого не завантажується.</translation>
    </message>
</context>
<context>
    <name>Pressmark::PageRenderer</name>
    <message>
        <source>The page&apos;s picture has the wrong size.</source>
        <translation>Зображення сторінки має неправильний розмір.</translation>
    </message>
</context>
<context>
    <name>Pressmark::PagesPreview</name>
    <message>
        <source>The first pages are being laid out…</source>
        <translation>Перші сторінки верстаються…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Сторінка %1</translation>
    </message>
</context>
<context>
    <name>Pressmark::PagesView</name>
    <message>
        <source>Pages of the original</source>
        <translation>Сторінки оригіналу</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Сторінка %1</translation>
    </message>
</context>
<context>
    <name>Pressmark::PassageActs</name>
    <message>
        <source>Select words in the article first, with the mouse or with Shift and the arrow keys.</source>
        <translation>Спершу виберіть слова у статті мишею або клавішею Shift зі стрілками.</translation>
    </message>
    <message>
        <source>The quotation and its citation are on the clipboard.</source>
        <translation>Цитату з посиланням скопійовано до буфера обміну.</translation>
    </message>
    <message>
        <source>The citation is on the clipboard.</source>
        <translation>Посилання скопійовано до буфера обміну.</translation>
    </message>
    <message>
        <source>Choose a mark first: click on it, or on its card.</source>
        <translation>Спершу виберіть позначку: клацніть її або її картку.</translation>
    </message>
    <message>
        <source>Areas are selected on pages and pictures, and none is seen here.</source>
        <translation>Ділянки виділяють на сторінках і зображеннях, а тут їх не видно.</translation>
    </message>
    <message>
        <source>There are no words in this area to be quoted.</source>
        <translation>У цій ділянці немає слів для цитування.</translation>
    </message>
    <message>
        <source>Only the corners of an area move up and down.</source>
        <translation>Угору й униз рухаються лише кути ділянки.</translation>
    </message>
    <message>
        <source>This area is not on the pages or pictures that are shown.</source>
        <translation>Цієї ділянки немає на показаних сторінках і зображеннях.</translation>
    </message>
</context>
<context>
    <name>Pressmark::PassageCard</name>
    <message>
        <source>Write a note</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>Passage: %1</source>
        <translation>Уривок: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Змінити нотатку</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додати тег</translation>
    </message>
    <message>
        <source>Copy quotation with citation</source>
        <translation>Копіювати цитату з посиланням</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Underline instead</source>
        <translation>Натомість підкреслити</translation>
    </message>
    <message>
        <source>Highlight instead</source>
        <translation>Натомість виділити</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Вилучити позначку</translation>
    </message>
    <message>
        <source>private: in no export</source>
        <translation>приватно: не йде в експорт</translation>
    </message>
    <message>
        <source>This passage %1 %2, in %3</source>
        <translation>Цей уривок %1 %2, у %3</translation>
    </message>
    <message>
        <source>Link with another passage…</source>
        <translation>Пов’язати з іншим уривком…</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>Прибрати зв’язок</translation>
    </message>
    <message>
        <source>Private: in no export</source>
        <translation>Приватно: не йде в експорт</translation>
    </message>
    <message>
        <source>Show the version it was made on</source>
        <translation>Показати версію, у якій його позначено</translation>
    </message>
</context>
<context>
    <name>Pressmark::PassageDelegate</name>
    <message numerus="yes">
        <source>also in %Ln article(s)</source>
        <translation>
            <numerusform>також у %Ln статті</numerusform>
            <numerusform>також у %Ln статтях</numerusform>
            <numerusform>також у %Ln статтях</numerusform>
        </translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(без заголовка)</translation>
    </message>
</context>
<context>
    <name>Pressmark::PassageList</name>
    <message>
        <source>Select words in the article and press H to mark them, C to write a note, T to tag them.</source>
        <translation>Виберіть слова у статті й натисніть H, щоб виділити, C — написати нотатку, T — додати тег.</translation>
    </message>
</context>
<context>
    <name>Pressmark::PassageListActs</name>
    <message>
        <source>Tagged “%1”: %2.</source>
        <translation>Додано тег «%1»: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln уривок</numerusform>
            <numerusform>%Ln уривки</numerusform>
            <numerusform>%Ln уривків</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Уривки</translation>
    </message>
</context>
<context>
    <name>Pressmark::PassagePane</name>
    <message>
        <source>What passages stand together by</source>
        <translation>За чим згруповано уривки</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Enter opens the article at the passage</source>
        <translation>Enter відкриває статтю на цьому уривку</translation>
    </message>
    <message>
        <source>By: %1 ▾</source>
        <translation>За: %1 ▾</translation>
    </message>
    <message>
        <source>newest marks</source>
        <translation>найновіші позначки</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>тег</translation>
    </message>
    <message>
        <source>source</source>
        <translation>джерело</translation>
    </message>
    <message>
        <source>article</source>
        <translation>стаття</translation>
    </message>
    <message>
        <source>month</source>
        <translation>місяць</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>ті самі слова</translation>
    </message>
    <message>
        <source>Open the article at the passage</source>
        <translation>Відкрити статтю на цьому уривку</translation>
    </message>
    <message>
        <source>Where else these words are marked</source>
        <translation>Де ще позначено ці слова</translation>
    </message>
    <message>
        <source>Find these words in all articles</source>
        <translation>Шукати ці слова в усіх статтях</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додати тег</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Уривки</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Назад до статей</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln уривок</numerusform>
            <numerusform>%Ln уривки</numerusform>
            <numerusform>%Ln уривків</numerusform>
        </translation>
    </message>
    <message>
        <source>No passages yet</source>
        <translation>Уривків ще немає</translation>
    </message>
    <message>
        <source>Select words in an article and press H to highlight them, C to write a note on them or T to tag them. All that is marked is listed here.</source>
        <translation>Виділіть слова в статті та натисніть H, щоб підсвітити їх, C, щоб написати нотатку, або T, щоб додати тег. Усе позначене з’являється тут.</translation>
    </message>
    <message>
        <source>No words are marked in several articles</source>
        <translation>Жодних слів не позначено в кількох статтях</translation>
    </message>
    <message>
        <source>Quotations of three words or more stand here when they are marked in more than one article.</source>
        <translation>Тут з’являються цитати з трьох і більше слів, позначені більш ніж в одній статті.</translation>
    </message>
    <message>
        <source>No passage found</source>
        <translation>Уривків не знайдено</translation>
    </message>
    <message>
        <source>Words are looked for in what is marked and in the notes; tag:, color: and person: ask of passages too.</source>
        <translation>Слова шукаються в позначеному та в нотатках; tag:, color: і person: теж стосуються уривків.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) chosen</source>
        <translation>
            <numerusform>Вибрано %Ln уривок</numerusform>
            <numerusform>Вибрано %Ln уривки</numerusform>
            <numerusform>Вибрано %Ln уривків</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Відокремити…</translation>
    </message>
    <message>
        <source>Another tag in the place of one that these passages carry</source>
        <translation>Інший тег замість того, який мають ці уривки</translation>
    </message>
    <message>
        <source>Looking through the passages…</source>
        <translation>Перегляд уривків…</translation>
    </message>
</context>
<context>
    <name>Pressmark::PassageState</name>
    <message>
        <source>marked in the newer version too</source>
        <translation>позначено й у новішій версії</translation>
    </message>
    <message>
        <source>left on the older version</source>
        <translation>залишено у старішій версії</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>без змін</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>переміщено</translation>
    </message>
    <message>
        <source>changed: please check</source>
        <translation>змінено: перевірте</translation>
    </message>
    <message>
        <source>detached: the passage is gone</source>
        <translation>відірвано: уривок зник</translation>
    </message>
    <message>
        <source>Compare ⏎</source>
        <translation>Порівняти ⏎</translation>
    </message>
    <message>
        <source>Mark here too ⏎</source>
        <translation>Позначити й тут ⏎</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Залишити</translation>
    </message>
</context>
<context>
    <name>Pressmark::PdfExport</name>
    <message>
        <source>The PDF could not be put together (%1). Nothing was written and your archive is unchanged. Please report this.</source>
        <translation>Не вдалося скласти PDF (%1). Нічого не записано, архів не змінено. Будь ласка, повідомте про це.</translation>
    </message>
    <message>
        <source>The annotations for other programs</source>
        <translation>Позначки для інших програм</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Скасовано. Нічого не записано.</translation>
    </message>
    <message>
        <source>The PDF was read back and is not what was to be written (%1). It was removed; your archive is unchanged. Please report this.</source>
        <translation>PDF прочитано знову, і він не такий, яким мав бути (%1). Його вилучено; архів не змінено. Будь ласка, повідомте про це.</translation>
    </message>
</context>
<context>
    <name>Pressmark::PdfMap</name>
    <message>
        <source>The positions of this article&apos;s words on the pages of its PDF are damaged. The text and the PDF are safe; read the PDF again to repair this.</source>
        <translation>Дані про розташування слів цієї статті на сторінках PDF пошкоджено. Текст і PDF цілі; прочитайте PDF ще раз, щоб виправити це.</translation>
    </message>
</context>
<context>
    <name>Pressmark::PendingFile</name>
    <message>
        <source>There is no room for %1 on the disk. Nothing was written and your archive is unchanged. Make room or choose another place.</source>
        <translation>На диску немає місця для %1. Нічого не записано, архів не змінено. Звільніть місце або виберіть інше.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). What stood there before is unchanged. Choose a folder that you may write to.</source>
        <translation>Не вдалося записати %1 (%2). Те, що там було, не змінено. Виберіть теку, у яку можна писати.</translation>
    </message>
</context>
<context>
    <name>Pressmark::PersonActs</name>
    <message>
        <source>What you do in this archive is recorded under the name “%1”.</source>
        <translation>Те, що ви робите в цьому архіві, записується під ім’ям «%1».</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Змінити ім’я…</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Працювати як</translation>
    </message>
    <message>
        <source>The name under which marks, tags and everything else are recorded:</source>
        <translation>Ім’я, під яким записуються позначки, теги й усе інше:</translation>
    </message>
    <message>
        <source>From now on everything is recorded under the name “%1”.</source>
        <translation>Відтепер усе записується під ім’ям «%1».</translation>
    </message>
    <message>
        <source>Only what %1 marked and tagged is shown now, and nothing is suggested.</source>
        <translation>Тепер показано лише те, що позначає й тегує %1, і нічого не пропонується.</translation>
    </message>
    <message>
        <source>The name under which marks, tags and everything else are recorded</source>
        <translation>Ім’я, під яким записуються позначки, теги й усе інше</translation>
    </message>
    <message>
        <source>%1 codes blind</source>
        <translation>%1 кодує наосліп</translation>
    </message>
    <message>
        <source>Working as %1</source>
        <translation>Працює %1</translation>
    </message>
    <message>
        <source>The tag “%1” was given by %2. It is taken off.</source>
        <translation>Тег «%1», який надано від імені %2, знято.</translation>
    </message>
    <message>
        <source>This mark was made by %1. It is removed.</source>
        <translation>Позначку, зроблену від імені %1, вилучено.</translation>
    </message>
</context>
<context>
    <name>Pressmark::PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
</context>
<context>
    <name>Pressmark::PictureFetcher</name>
    <message>
        <source>This page has more pictures than are fetched with it.</source>
        <translation>На цій сторінці більше зображень, ніж отримується разом із нею.</translation>
    </message>
    <message>
        <source>the picture %1</source>
        <translation>зображення %1</translation>
    </message>
    <message>
        <source>What %1 gave is not a picture.</source>
        <translation>Те, що надав %1, не є зображенням.</translation>
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
        <translation>Дрібніший текст (Ctrl+−)</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Більший текст (Ctrl++)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Світло чи темно</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Цитувати</translation>
    </message>
    <message>
        <source>Copy the citation of this article</source>
        <translation>Копіювати посилання на цю статтю</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Уся сторінка</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Captures · %1</source>
        <translation>Знімки · %1</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Знімки</translation>
    </message>
</context>
<context>
    <name>Pressmark::ReaderPane</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Нічого не вибрано</translation>
    </message>
    <message>
        <source>Choose an article from the list, or press J and K to go through it.</source>
        <translation>Виберіть статтю зі списку або переходьте клавішами J та K.</translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation>Не вдалося прочитати цей файл</translation>
    </message>
    <message>
        <source>%1 The original is kept as it is.</source>
        <translation>%1 Оригінал збережено як є.</translation>
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
    <message>
        <source>The notes could not be written into this PDF so that they can be read back. The original is safe; export the article as a typeset PDF instead.</source>
        <translation>Нотатки не вдалося записати в цей PDF так, щоб їх можна було прочитати. Оригінал цілий; натомість експортуйте статтю як наново зверстаний PDF.</translation>
    </message>
    <message>
        <source>Whoever made this PDF does not allow notes in it. Export the article as a typeset PDF instead.</source>
        <translation>Автор цього PDF не дозволяє нотаток у ньому. Натомість експортуйте статтю як наново зверстаний PDF.</translation>
    </message>
    <message>
        <source>A marked passage has no place on the pages of this PDF.</source>
        <translation>Позначений уривок не має місця на сторінках цього PDF.</translation>
    </message>
    <message>
        <source>This page of the PDF is not there, or it is damaged.</source>
        <translation>Цієї сторінки PDF немає, або її пошкоджено.</translation>
    </message>
    <message>
        <source>This page is too large to be shown at this size.</source>
        <translation>Ця сторінка завелика, щоб показати її в такому розмірі.</translation>
    </message>
    <message>
        <source>This page of the PDF is damaged and cannot be shown.</source>
        <translation>Цю сторінку PDF пошкоджено, її не можна показати.</translation>
    </message>
    <message>
        <source>This is not a picture that Pressmark can show.</source>
        <translation>Pressmark не може показати це зображення.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>Це зображення завелике, щоб його показати.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>Це зображення пошкоджено, його не можна показати.</translation>
    </message>
    <message>
        <source>The notes could not be written into this PDF. The original is safe; export the article as a typeset PDF instead.</source>
        <translation>Нотатки не вдалося записати в цей PDF. Оригінал цілий; натомість експортуйте статтю як наново зверстаний PDF.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be given notes. The file is kept as it is.</source>
        <translation>Цей PDF пошкоджено, додати до нього нотатки неможливо. Файл збережено як є.</translation>
    </message>
    <message>
        <source>This is not a kind of file that Pressmark can read. It reads web pages, plain text, Markdown, PDF and pictures.</source>
        <translation>Pressmark не вміє читати такі файли. Він читає вебсторінки, звичайний текст, Markdown, PDF і зображення.</translation>
    </message>
    <message>
        <source>Drawings (SVG) are programs and are not taken along.</source>
        <translation>Малюнки SVG є програмами, тому їх не беруть.</translation>
    </message>
    <message>
        <source>This picture is damaged, or of a kind that cannot be shown here.</source>
        <translation>Це зображення пошкоджене або такого виду, якого тут не показати.</translation>
    </message>
    <message>
        <source>This is a picture and has no text: type a transcription.</source>
        <translation>Це зображення, тексту в ньому немає: наберіть його вручну.</translation>
    </message>
    <message>
        <source>Struck out in the PDF.</source>
        <translation>Закреслено в PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of others are more than Pressmark reads from one PDF; they are still seen on its pages.</source>
        <translation>
            <numerusform>%n позначка інших понад те, що Pressmark читає з одного PDF; її й далі видно на його сторінках.</numerusform>
            <numerusform>%n позначки інших понад те, що Pressmark читає з одного PDF; їх і далі видно на його сторінках.</numerusform>
            <numerusform>%n позначок інших понад те, що Pressmark читає з одного PDF; їх і далі видно на його сторінках.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::Report</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Скасовано. Нічого не записано.</translation>
    </message>
    <message>
        <source>There is no article for this report. Choose some and try again.</source>
        <translation>Для цього звіту немає статей. Виберіть кілька та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Annotated report</source>
        <translation>Звіт із позначками</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n уривок</numerusform>
            <numerusform>%n уривки</numerusform>
            <numerusform>%n уривків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n тег</numerusform>
            <numerusform>%n теги</numerusform>
            <numerusform>%n тегів</numerusform>
        </translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Опубліковано: %1</translation>
    </message>
    <message>
        <source>Articles published %1 – %2</source>
        <translation>Опубліковано: %1 – %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>збережено: %1</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>отримано: %1</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>імпортовано: %1</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>прочитано засобом %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Невідоме джерело</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Походження</translation>
    </message>
    <message>
        <source>Every article with the address and the times that are known of it, and the SHA-256 of the file that it was read from, which the archive keeps unchanged.</source>
        <translation>Кожна стаття з відомою адресою й часом, а також SHA-256 файлу, з якого її прочитано; архів зберігає цей файл незмінним.</translation>
    </message>
    <message>
        <source>Prepared %1</source>
        <translation>Підготовлено: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Без тега</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>Passages by tag</source>
        <translation>Уривки за тегами</translation>
    </message>
    <message>
        <source>Passages by source</source>
        <translation>Уривки за джерелами</translation>
    </message>
    <message>
        <source>Passages by date</source>
        <translation>Уривки за датою</translation>
    </message>
    <message>
        <source>%1 (note %2; not in the version printed here)</source>
        <translation>%1 (нотатка %2; немає в надрукованій тут версії)</translation>
    </message>
    <message>
        <source>%1 (here %2, note %3)</source>
        <translation>%1 (тут %2, нотатка %3)</translation>
    </message>
    <message>
        <source>The passages as a table</source>
        <translation>Уривки як таблиця</translation>
    </message>
    <message>
        <source>Articles by month</source>
        <translation>Статті за місяцями</translation>
    </message>
    <message>
        <source>Articles by year</source>
        <translation>Статті за роками</translation>
    </message>
    <message>
        <source>The most frequent tags</source>
        <translation>Найчастіші теги</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>Не в добірках</translation>
    </message>
    <message>
        <source>Passages by collection</source>
        <translation>Уривки за добірками</translation>
    </message>
    <message>
        <source>Passages by article</source>
        <translation>Уривки за статтями</translation>
    </message>
    <message>
        <source>Index of tags</source>
        <translation>Покажчик тегів</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>нотатка %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Теги: %1</translation>
    </message>
    <message>
        <source>Marked passages that this version does not have</source>
        <translation>Позначені уривки, яких у цій версії немає</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Is the disk full?</source>
        <translation>Файл %1 не вдається записати. Чи не заповнений диск?</translation>
    </message>
    <message>
        <source>The document was read back and is not what was to be written (%1). It was removed; your archive is unchanged. Please report this.</source>
        <translation>Документ прочитано знову, і він не такий, яким мав бути (%1). Його вилучено; ваш архів не змінено. Будь ласка, повідомте про це.</translation>
    </message>
    <message>
        <source>The articles of the report could not be kept meanwhile. Is the disk full? Nothing was written.</source>
        <translation>Не вдалося тимчасово зберегти статті звіту. Чи не заповнений диск? Нічого не записано.</translation>
    </message>
    <message>
        <source>There is no template “%1” for exports.</source>
        <translation>Шаблону експорту «%1» немає.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Шаблону потрібна назва.</translation>
    </message>
    <message>
        <source>Keep the template “%1”</source>
        <translation>Збереження шаблону «%1»</translation>
    </message>
    <message>
        <source>Delete the template “%1”</source>
        <translation>Видалення шаблону «%1»</translation>
    </message>
    <message>
        <source>%1 (note %2)</source>
        <translation>%1 (нотатка %2)</translation>
    </message>
    <message>
        <source>Marked areas</source>
        <translation>Позначені ділянки</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n word(s))</source>
        <translation>
            <numerusform>%1 (%n слово)</numerusform>
            <numerusform>%1 (%n слова)</numerusform>
            <numerusform>%1 (%n слів)</numerusform>
        </translation>
    </message>
    <message>
        <source>text corrected by %1</source>
        <translation>текст виправив(-ла) %1</translation>
    </message>
    <message>
        <source>text found by %1</source>
        <translation>текст знайшов %1</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>певність %1 %</translation>
    </message>
    <message>
        <source>nothing was left out</source>
        <translation>нічого не пропущено</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>пропущено: %1</translation>
    </message>
    <message>
        <source>To its place in the list</source>
        <translation>До його місця у списку</translation>
    </message>
    <message>
        <source>The page was read back and is not what was to be written (%1). It was removed; your archive is unchanged. Please report this.</source>
        <translation>Сторінку прочитано знову, і вона не така, яку слід було записати (%1). Її вилучено; ваш архів не змінено. Будь ласка, повідомте про це.</translation>
    </message>
</context>
<context>
    <name>Pressmark::ReportActs</name>
    <message>
        <source>The list is empty, so there is nothing to report on.</source>
        <translation>Список порожній, тож звітувати нема про що.</translation>
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
    <message numerus="yes">
        <source>Tag %n passage(s) “%1”</source>
        <translation>
            <numerusform>Позначити %n уривок тегом «%1»</numerusform>
            <numerusform>Позначити %n уривки тегом «%1»</numerusform>
            <numerusform>Позначити %n уривків тегом «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Highlight %n passage(s)</source>
        <translation>
            <numerusform>Виділити %n уривок</numerusform>
            <numerusform>Виділити %n уривки</numerusform>
            <numerusform>Виділити %n уривків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Underline %n passage(s)</source>
        <translation>
            <numerusform>Підкреслити %n уривок</numerusform>
            <numerusform>Підкреслити %n уривки</numerusform>
            <numerusform>Підкреслити %n уривків</numerusform>
        </translation>
    </message>
    <message>
        <source>These lines are not in the archive any more. Search again to see how it is now.</source>
        <translation>Цих рядків уже немає в архіві. Шукайте знову, щоб побачити, як є тепер.</translation>
    </message>
</context>
<context>
    <name>Pressmark::SearchActs</name>
    <message>
        <source>Save the search</source>
        <translation>Зберегти пошук</translation>
    </message>
    <message>
        <source>Name of the search “%1”</source>
        <translation>Назва пошуку «%1»</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Видалити збережений пошук</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Перейменувати пошук</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Звіт…</translation>
    </message>
    <message>
        <source>Tag what comes in…</source>
        <translation>Позначати тегами нове…</translation>
    </message>
    <message>
        <source>Tag what comes in</source>
        <translation>Позначати тегами нове</translation>
    </message>
    <message>
        <source>Articles that are imported from now on and that “%1” finds get these tags (commas between them):</source>
        <translation>Статті, які відтепер імпортують і які знаходить «%1», отримують ці теги (через кому):</translation>
    </message>
</context>
<context>
    <name>Pressmark::SearchBar</name>
    <message>
        <source>Search the archive</source>
        <translation>Пошук в архіві</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 ms</source>
        <translation>%1 з %2 · %3 мс</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Не зрозуміло</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Лише %1</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Як шукати</translation>
    </message>
    <message>
        <source>a tag, or one below it</source>
        <translation>тег або той, що під ним</translation>
    </message>
    <message>
        <source>a publication</source>
        <translation>видання</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>хто написав</translation>
    </message>
    <message>
        <source>published since: 2024 or 2024-10-03</source>
        <translation>опубліковано від: 2024 або 2024-10-03</translation>
    </message>
    <message>
        <source>published before</source>
        <translation>опубліковано до</translation>
    </message>
    <message>
        <source>published then: 2024 or 2023..2024-06</source>
        <translation>опубліковано тоді: 2024 або 2023..2024-06</translation>
    </message>
    <message>
        <source>words of the headline</source>
        <translation>слова заголовка</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>слова тексту</translation>
    </message>
    <message>
        <source>words of the line with the authors</source>
        <translation>слова рядка з авторами</translation>
    </message>
    <message>
        <source>words below pictures</source>
        <translation>слова під зображеннями</translation>
    </message>
    <message>
        <source>words of your notes</source>
        <translation>слова ваших нотаток</translation>
    </message>
    <message>
        <source>a language: en, de, uk</source>
        <translation>мова: en, de, uk</translation>
    </message>
    <message>
        <source>note, highlight, tag or pdf</source>
        <translation>note, highlight, tag або pdf</translation>
    </message>
    <message>
        <source>unread, starred, trashed…</source>
        <translation>unread, starred, trashed…</translation>
    </message>
    <message>
        <source>who marked or tagged it</source>
        <translation>хто позначив або дав тег</translation>
    </message>
    <message>
        <source>articles with this tag</source>
        <translation>статті з цим тегом</translation>
    </message>
    <message>
        <source>searched before</source>
        <translation>шукали раніше</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>не %1</translation>
    </message>
    <message>
        <source>a collection; in:notes for passages</source>
        <translation>добірка; in:notes для уривків</translation>
    </message>
    <message>
        <source>the colour of a mark: yellow, green, blue, red or violet</source>
        <translation>колір позначки: yellow, green, blue, red або violet</translation>
    </message>
    <message>
        <source>marked then: 2026-11 or 2026-10..</source>
        <translation>позначено тоді: 2026-11 або 2026-10..</translation>
    </message>
    <message>
        <source>tag: %1</source>
        <translation>тег: %1</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln article(s) (Ctrl+L)</source>
        <translation>
            <numerusform>Пошук у %Ln статті (Ctrl+L)</numerusform>
            <numerusform>Пошук у %Ln статтях (Ctrl+L)</numerusform>
            <numerusform>Пошук у %Ln статтях (Ctrl+L)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::SearchCard</name>
    <message>
        <source>How to search</source>
        <translation>Як шукати</translation>
    </message>
    <message>
        <source>coal harbour</source>
        <translation>вугілля гавань</translation>
    </message>
    <message>
        <source>both words, anywhere in an article or its notes</source>
        <translation>обидва слова будь-де у статті чи її нотатках</translation>
    </message>
    <message>
        <source>&quot;coal strike&quot;</source>
        <translation>&quot;страйк шахтарів&quot;</translation>
    </message>
    <message>
        <source>the words beside each other, exactly so</source>
        <translation>слова поруч, саме так</translation>
    </message>
    <message>
        <source>harb*</source>
        <translation>гаван*</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>слова з таким початком</translation>
    </message>
    <message>
        <source>coal OR gas</source>
        <translation>вугілля OR газ</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>одне або інше</translation>
    </message>
    <message>
        <source>coal -strike</source>
        <translation>вугілля -страйк</translation>
    </message>
    <message>
        <source>without the second</source>
        <translation>без другого</translation>
    </message>
    <message>
        <source>coal NEAR/5 price</source>
        <translation>вугілля NEAR/5 ціна</translation>
    </message>
    <message>
        <source>at most five words between them</source>
        <translation>між ними не більше п’яти слів</translation>
    </message>
    <message>
        <source>title:(coal OR gas)</source>
        <translation>title:(вугілля OR газ)</translation>
    </message>
    <message>
        <source>in the headline; also body: byline: caption: note:</source>
        <translation>у заголовку; також body: byline: caption: note:</translation>
    </message>
    <message>
        <source>with a tag or one below it; tag:=energy without those</source>
        <translation>з тегом або тим, що під ним; tag:=energy без них</translation>
    </message>
    <message>
        <source>of a publication; also author: lang: person: in:</source>
        <translation>з видання; також author: lang: person: in:</translation>
    </message>
    <message>
        <source>published since; also before: and date:2023..2024</source>
        <translation>опубліковано відтоді; також before: і date:2023..2024</translation>
    </message>
    <message>
        <source>also has:highlight, has:tag, is:unread, is:starred</source>
        <translation>також has:highlight, has:tag, is:unread, is:starred</translation>
    </message>
    <message>
        <source>Put this into the search field</source>
        <translation>Вставити в поле пошуку</translation>
    </message>
    <message>
        <source>Capitals and accents make no difference. Operators are written in capitals.</source>
        <translation>Великі літери та діакритика не мають значення. Оператори пишуться великими літерами.</translation>
    </message>
    <message>
        <source>passages instead of articles; also color:red, marked:2026-11</source>
        <translation>уривки замість статей; також color:red, marked:2026-11</translation>
    </message>
    <message>
        <source>The Up key brings earlier searches back.</source>
        <translation>Стрілка вгору повертає попередні запити.</translation>
    </message>
</context>
<context>
    <name>Pressmark::SearchCompletion</name>
    <message>
        <source>Suggestions</source>
        <translation>Підказки</translation>
    </message>
</context>
<context>
    <name>Pressmark::SelectionBar</name>
    <message>
        <source>Highlight in %1</source>
        <translation>Виділити: %1</translation>
    </message>
    <message>
        <source>What to do with the selected words</source>
        <translation>Що зробити з вибраними словами</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Tag the words (T)</source>
        <translation>Додати словам тег (T)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Highlight and write a note (C)</source>
        <translation>Виділити й написати нотатку (C)</translation>
    </message>
    <message>
        <source>Underline (U)</source>
        <translation>Підкреслити (U)</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Copy the quotation with its citation (Ctrl+Shift+Q)</source>
        <translation>Копіювати цитату з посиланням (Ctrl+Shift+Q)</translation>
    </message>
    <message>
        <source>Tag these words…</source>
        <translation>Додати тег цим словам…</translation>
    </message>
</context>
<context>
    <name>Pressmark::ShownPictures</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Це зображення неможливо показати.</translation>
    </message>
</context>
<context>
    <name>Pressmark::SplitActs</name>
    <message>
        <source>Tick the passages that are to carry another tag than “%1”, then press Split off….</source>
        <translation>Позначте уривки, що мають дістати інший тег замість «%1», і натисніть «Відокремити…».</translation>
    </message>
    <message>
        <source>The articles that are chosen carry no tag of their own.</source>
        <translation>Вибрані статті не мають власних тегів.</translation>
    </message>
    <message>
        <source>The passages that are chosen carry no tag.</source>
        <translation>Вибрані уривки не мають тегів.</translation>
    </message>
    <message>
        <source>“%1” was split: the chosen ones carry “%2” now.</source>
        <translation>«%1» розділено: вибрані мають тепер «%2».</translation>
    </message>
</context>
<context>
    <name>Pressmark::SplitDialog</name>
    <message>
        <source>Split off a tag</source>
        <translation>Відокремити тег</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln уривок</numerusform>
            <numerusform>%Ln уривки</numerusform>
            <numerusform>%Ln уривків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>What was chosen (%1) goes to another tag; everything else keeps the one that it has. A new tag is made beside the old one.</source>
        <translation>Вибране (%1) дістане інший тег; решта залишається зі своїм. Новий тег з’явиться поруч зі старим.</translation>
    </message>
    <message>
        <source>%1 (%L2 of them)</source>
        <translation>%1 (%L2 з них)</translation>
    </message>
    <message>
        <source>The tag that they no longer carry</source>
        <translation>Тег, якого вони більше не матимуть</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Відокремити</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>Замість</translation>
    </message>
    <message>
        <source>they carry</source>
        <translation>вони мають</translation>
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
        <source>The archive&apos;s database is damaged (%1). Run a check, then repair it or restore a backup.</source>
        <translation>Базу даних архіву пошкоджено (%1). Запустіть перевірку, а тоді відновіть архів або поверніть резервну копію.</translation>
    </message>
    <message>
        <source>The archive&apos;s database reports: %1. Nothing was changed.</source>
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
    <message>
        <source>The search index is damaged. The articles are not; repair the archive.</source>
        <translation>Пошуковий індекс пошкоджено, самі статті – ні. Відновіть архів.</translation>
    </message>
</context>
<context>
    <name>Pressmark::SuggestedTags</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>because of %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>because it is named in the text</source>
        <translation>бо його названо в тексті</translation>
    </message>
</context>
<context>
    <name>Pressmark::TagActs</name>
    <message>
        <source>Rename tag</source>
        <translation>Перейменувати тег</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Об’єднати теги</translation>
    </message>
    <message>
        <source>“%1” goes into:</source>
        <translation>«%1» об’єднати з:</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Move a tag</source>
        <translation>Перемістити тег</translation>
    </message>
    <message>
        <source>“%1” goes below:</source>
        <translation>«%1» стане під:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перемістити</translation>
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
    <name>Pressmark::TagChooser</name>
    <message>
        <source>Name of a new tag or of one that is there</source>
        <translation>Назва нового або наявного тегу</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Назва тегу</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Новий тег «%1»</translation>
    </message>
</context>
<context>
    <name>Pressmark::TagDialog</name>
    <message>
        <source>Given or not given.</source>
        <translation>Поставлено або ні.</translation>
    </message>
    <message>
        <source>A question: of the tags below it one is given, and a new one takes the place of the old. The tag itself says “none of them”.</source>
        <translation>Питання: з тегів під ним ставлять один, новий замінює старий. Сам тег означає «жоден з них».</translation>
    </message>
    <message>
        <source>A question: any of the tags below it are given. The tag itself says “none of them”.</source>
        <translation>Питання: з тегів під ним ставлять будь-які. Сам тег означає «жоден з них».</translation>
    </message>
    <message>
        <source>Given with a number: “victims = 12”, or with “none”.</source>
        <translation>Ставиться з числом: «жертви = 12», або з «немає».</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Тег «%1»</translation>
    </message>
    <message>
        <source>Divided by commas; they find the tag too</source>
        <translation>Через кому; вони теж знаходять тег</translation>
    </message>
    <message>
        <source>When is this tag given, and when not?</source>
        <translation>Коли ставлять цей тег, а коли ні?</translation>
    </message>
    <message>
        <source>Words that it was given to</source>
        <translation>Слова, на які його ставили</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Простий</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Вибір одного</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Вибір кількох</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Інші назви</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Визначення</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Приклади</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавіша</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Pressmark::TagIndex</name>
    <message>
        <source>For example: %1</source>
        <translation>Наприклад: %1</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>також: %1</translation>
    </message>
    <message>
        <source>%1 = number</source>
        <translation>%1 = число</translation>
    </message>
    <message>
        <source>%1: none of them</source>
        <translation>%1: жоден з них</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: немає</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Новий тег «%1»</translation>
    </message>
</context>
<context>
    <name>Pressmark::TaggingPanel</name>
    <message>
        <source>Tags and passages</source>
        <translation>Теги й уривки</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Уривки</translation>
    </message>
    <message>
        <source>Article tags</source>
        <translation>Теги статті</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Відомості</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Edit the article&apos;s details (F2)</source>
        <translation>Змінити відомості про статтю (F2)</translation>
    </message>
    <message>
        <source>Article note</source>
        <translation>Нотатка до статті</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>Написати нотатку до статті</translation>
    </message>
    <message>
        <source>Suggested:</source>
        <translation>Пропозиції:</translation>
    </message>
    <message>
        <source>Add the tag %1</source>
        <translation>Додати тег %1</translation>
    </message>
    <message>
        <source>Passages · %1</source>
        <translation>Уривки · %1</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Схожі</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Наприклад: %1</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <translation>Поставлено: %1</translation>
    </message>
    <message>
        <source>Suggested %1</source>
        <translation>Запропоновано %1</translation>
    </message>
</context>
<context>
    <name>Pressmark::TemplateField</name>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Name these options</source>
        <translation>Назвіть параметри</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>Видалити цей шаблон</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>Pressmark::TranscriptionPane</name>
    <message>
        <source>What is written there, a paragraph on each line</source>
        <translation>Що там написано, кожен рядок — абзац</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Зберегти текст</translation>
    </message>
    <message>
        <source>The text of the picture</source>
        <translation>Текст зображення</translation>
    </message>
</context>
<context>
    <name>Pressmark::Triage</name>
    <message>
        <source>There is no article in the list to go through.</source>
        <translation>У списку немає статті, яку можна було б переглянути.</translation>
    </message>
    <message>
        <source>Go through the skipped</source>
        <translation>Пройти пропущені</translation>
    </message>
    <message numerus="yes">
        <source>%n tagged</source>
        <translation>
            <numerusform>%n з тегом</numerusform>
            <numerusform>%n з тегами</numerusform>
            <numerusform>%n з тегами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n позначено прочитаною</numerusform>
            <numerusform>%n позначено прочитаними</numerusform>
            <numerusform>%n позначено прочитаними</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to the trash</source>
        <translation>
            <numerusform>%n переміщено до кошика</numerusform>
            <numerusform>%n переміщено до кошика</numerusform>
            <numerusform>%n переміщено до кошика</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n пропущено</numerusform>
            <numerusform>%n пропущено</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n залишено без змін</numerusform>
            <numerusform>%n залишено без змін</numerusform>
            <numerusform>%n залишено без змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n article(s) decided on</source>
        <translation>
            <numerusform>Вирішено про %1 з %n статті</numerusform>
            <numerusform>Вирішено про %1 з %n статей</numerusform>
            <numerusform>Вирішено про %1 з %n статей</numerusform>
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
        <translation>Перегляд списку</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити прочитаною</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>До кошика</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>No tag has a key yet: the menu of a tag in the library gives it one. T opens the field for tags.</source>
        <translation>Жоден тег ще не має клавіші: її дає меню тега в бібліотеці. T відкриває поле для тегів.</translation>
    </message>
    <message>
        <source>A digit tags and goes on, with Ctrl it stays. T opens the field for tags.</source>
        <translation>Цифра ставить тег і йде далі, з Ctrl лишається на статті. T відкриває поле для тегів.</translation>
    </message>
</context>
<context>
    <name>Pressmark::UrlFetcher</name>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Зупинено. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be opened, not %1.</source>
        <translation>Можна відкривати лише адреси, що починаються з http:// або https://, а не %1.</translation>
    </message>
    <message>
        <source>The page is larger than %1. Save it with a browser and import the file.</source>
        <translation>Сторінка більша за %1. Збережіть її у браузері та імпортуйте файл.</translation>
    </message>
    <message>
        <source>The address leads in circles. Nothing was imported.</source>
        <translation>Адреса веде по колу. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>сервер відповів: %1</translation>
    </message>
    <message>
        <source>%1 could not be fetched: %2. Nothing was imported.</source>
        <translation>Не вдалося отримати %1: %2. Нічого не імпортовано.</translation>
    </message>
</context>
<context>
    <name>Pressmark::VersionActs</name>
    <message>
        <source>The capture is an article of its own now, with its passages.</source>
        <translation>Знімок тепер є окремою статтею зі своїми уривками.</translation>
    </message>
    <message>
        <source>Select the articles in the list that are to become one.</source>
        <translation>Виберіть у списку статті, які мають стати однією.</translation>
    </message>
    <message>
        <source>Merge articles</source>
        <translation>Об’єднати статті</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n article(s) into “%1”?</source>
        <translation>
            <numerusform>Об’єднати %n статтю в «%1»?</numerusform>
            <numerusform>Об’єднати %n статті в «%1»?</numerusform>
            <numerusform>Об’єднати %n статей у «%1»?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It keeps all captures, tags, collections and notes of them, and %n passage(s). The newest capture is shown. Undo takes it back.</source>
        <translation>
            <numerusform>Вона зберігає всі їхні знімки, теги, добірки й нотатки та %n уривок. Показано найновіший знімок. Скасування поверне все.</numerusform>
            <numerusform>Вона зберігає всі їхні знімки, теги, добірки й нотатки та %n уривки. Показано найновіший знімок. Скасування поверне все.</numerusform>
            <numerusform>Вона зберігає всі їхні знімки, теги, добірки й нотатки та %n уривків. Показано найновіший знімок. Скасування поверне все.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>It is not known where these pages came from, so they cannot be fetched again.</source>
        <translation>Невідомо, звідки ці сторінки, тож їх не можна отримати знову.</translation>
    </message>
</context>
<context>
    <name>Pressmark::ViewTabs</name>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Уривки</translation>
    </message>
</context>
<context>
    <name>Pressmark::WindowCommands</name>
    <message>
        <source>Search for something first: what is shown now can then be saved under a name.</source>
        <translation>Спершу щось знайдіть: тоді показане можна зберегти під назвою.</translation>
    </message>
    <message>
        <source>About Pressmark</source>
        <translation>Про Pressmark</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pressmark %1&lt;/b&gt;&lt;p&gt;An archive for press clippings: import, search, annotate, cite.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Pressmark %1&lt;/b&gt;&lt;p&gt;Архів для газетних вирізок: імпорт, пошук, позначки, цитування.&lt;/p&gt;&lt;p&gt;Вільна програма на умовах GNU General Public License, версія 3 або новіша.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Work as…</source>
        <translation>Працювати як…</translation>
    </message>
    <message>
        <source>Work as… (now %1)</source>
        <translation>Працювати як… (зараз %1)</translation>
    </message>
    <message>
        <source>No unread article in this part of the list.</source>
        <translation>У цій частині списку немає непрочитаних статей.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Тег «%1»</translation>
    </message>
    <message>
        <source>It is not known where this page came from.</source>
        <translation>Невідомо, звідки ця сторінка.</translation>
    </message>
    <message>
        <source>This leads to %1, outside of Pressmark.</source>
        <translation>Це веде до %1, за межі Pressmark.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Відкрити у браузері</translation>
    </message>
    <message>
        <source>What a source repeats will be left out of articles that are imported from now on.</source>
        <translation>Те, що джерело повторює, відтепер вилучатиметься з імпортованих статей.</translation>
    </message>
    <message>
        <source>What a source repeats will be kept in articles that are imported from now on.</source>
        <translation>Те, що джерело повторює, відтепер залишатиметься в імпортованих статтях.</translation>
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
<context>
    <name>Pressmark::Workspace</name>
    <message>
        <source>year: %1</source>
        <translation>рік: %1</translation>
    </message>
    <message>
        <source>tag: %1</source>
        <translation>тег: %1</translation>
    </message>
</context>
</TS>
