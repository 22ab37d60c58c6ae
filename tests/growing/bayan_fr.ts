<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Wording</name>
    <message>
        <source>Moderate evidence</source>
        <translation>Niveau de preuve moyen</translation>
    </message>
    <message>
        <source>Limited evidence</source>
        <translation>Niveau de preuve limité</translation>
    </message>
    <message>
        <source>Strong evidence</source>
        <translation>Niveau de preuve élevé</translation>
    </message>
</context>
</TS>
