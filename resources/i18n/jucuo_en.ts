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
        <name>PreviewDialog</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
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
            <source>%n damaged character(s) repaired</source>
            <translation>
                <numerusform>%n damaged character repaired</numerusform>
                <numerusform>%n damaged characters repaired</numerusform>
            </translation>
        </message>
    </context>
</TS>
