<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Pressmark::Archive</name>
    <message numerus="yes">
        <source>Move %n article(s) to the trash</source>
        <translation>
            <numerusform>Move %n article to the trash</numerusform>
            <numerusform>Move %n articles to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n article(s) from the trash</source>
        <translation>
            <numerusform>Restore %n article from the trash</numerusform>
            <numerusform>Restore %n articles from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Import %n article</numerusform>
            <numerusform>Import %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s) “%1”</source>
        <translation>
            <numerusform>Tag %n article “%1”</numerusform>
            <numerusform>Tag %n articles “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “%1” off %n article(s)</source>
        <translation>
            <numerusform>Take “%1” off %n article</numerusform>
            <numerusform>Take “%1” off %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ArticleDelegate</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ArticleListModel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::Histogram</name>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <translation>
            <numerusform>%1: %n article</numerusform>
            <numerusform>%1: %n articles</numerusform>
        </translation>
    </message>
</context>
</TS>
