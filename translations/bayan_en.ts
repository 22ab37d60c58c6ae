<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Handout</name>
    <message numerus="yes">
        <source>The sheet has no such pages. It has %n page(s).</source>
        <translation>
            <numerusform>The sheet has no such pages. It has %n page.</numerusform>
            <numerusform>The sheet has no such pages. It has %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%n topic(s) of the standard sheet are not printed here. Ask us about them.</source>
        <translation>
            <numerusform>%n topic of the standard sheet is not printed here. Ask us about it.</numerusform>
            <numerusform>%n topics of the standard sheet are not printed here. Ask us about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n topic(s) there is room for the title alone. Ask us for the full sheet.</source>
        <translation>
            <numerusform>Of %n topic there is room for the title alone. Ask us for the full sheet.</numerusform>
            <numerusform>Of %n topics there is room for the titles alone. Ask us for the full sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more topic(s) are not on this page. Ask us for the full sheet.</source>
        <translation>
            <numerusform>%n more topic did not fit on this page. Ask us for the full sheet.</numerusform>
            <numerusform>%n more topics did not fit on this page. Ask us for the full sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more topic(s) on the full sheet: ask us.</source>
        <translation>
            <numerusform>and %n more topic on the full sheet: ask us.</numerusform>
            <numerusform>and %n more topics on the full sheet: ask us.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayan::ui::CodeDialog</name>
    <message numerus="yes">
        <source>%1, texts of version %2: %n text(s) stood on the sheet.</source>
        <translation>
            <numerusform>%1, texts of version %2: one text stood on the sheet.</numerusform>
            <numerusform>%1, texts of version %2: %n texts stood on the sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayan::ui::PrintDesk</name>
    <message numerus="yes">
        <source>%n sheet(s) were sent to %1.</source>
        <translation>
            <numerusform>One sheet was sent to %1.</numerusform>
            <numerusform>%n sheets were sent to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n page(s) had gone to the printer and may still come out.</source>
        <translation>
            <numerusform>Cancelled. %n page had gone to the printer and may still come out.</numerusform>
            <numerusform>Cancelled. %n pages had gone to the printer and may still come out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayan::ui::RackDialog</name>
    <message numerus="yes">
        <source>%n page(s) each</source>
        <translation>
            <numerusform>%n page each</numerusform>
            <numerusform>%n pages each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayan::ui::SearchResults</name>
    <message numerus="yes">
        <source>%n topic(s) found</source>
        <translation>
            <numerusform>%n topic found</numerusform>
            <numerusform>%n topics found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayan::ui::SheetPanel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick what was shown (%n)</source>
        <translation>
            <numerusform>Tick what was shown (%n)</numerusform>
            <numerusform>Tick what was shown (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayan::ui::SheetRail</name>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
</TS>
