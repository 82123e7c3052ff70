<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ArticleView</name>
    <message numerus="yes">
        <source>Related links and the rest of the page (%n line(s))</source>
        <translation>
            <numerusform>Related links and the rest of the page (%n line)</numerusform>
            <numerusform>Related links and the rest of the page (%n lines)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message numerus="yes">
        <source>%n article(s) read into the library.</source>
        <translation>
            <numerusform>%n article read into the library.</numerusform>
            <numerusform>%n articles read into the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be done.</source>
        <translation>
            <numerusform>%n could not be done.</numerusform>
            <numerusform>%n could not be done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) with all corrections for good?</source>
        <translation>
            <numerusform>Delete %n article with all its corrections for good?</numerusform>
            <numerusform>Delete %n articles with all their corrections for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message numerus="yes">
        <source>%n character(s) cannot be printed; ▯ stands for them.</source>
        <translation>
            <numerusform>%n character cannot be printed; ▯ stands for it.</numerusform>
            <numerusform>%n characters cannot be printed; ▯ stands for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be printed; ▯ stands for them.</source>
        <translation>
            <numerusform>%n character cannot be printed; ▯ stands for it.</numerusform>
            <numerusform>%n characters cannot be printed; ▯ stands for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message numerus="yes">
        <source>The corrections of %n article(s) are not saved yet.</source>
        <translation>
            <numerusform>The corrections of %n article are not saved yet.</numerusform>
            <numerusform>The corrections of %n articles are not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingFacts</name>
    <message numerus="yes">
        <source>%n damaged character(s) repaired</source>
        <translation>
            <numerusform>%n damaged character repaired</numerusform>
            <numerusform>%n damaged characters repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n radical(s) put right</source>
        <translation>
            <numerusform>%n radical put right</numerusform>
            <numerusform>%n radicals put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) were put together from lines by a guess; a dotted line marks them.</source>
        <translation>
            <numerusform>%n paragraph was put together from lines by a guess; a dotted line marks them.</numerusform>
            <numerusform>%n paragraphs were put together from lines by a guess; a dotted line marks them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n checked</numerusform>
            <numerusform>%n checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n to be checked</numerusform>
            <numerusform>%n to be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) without a place</source>
        <translation>
            <numerusform>%n correction without a place</numerusform>
            <numerusform>%n corrections without a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
</context>
</TS>
