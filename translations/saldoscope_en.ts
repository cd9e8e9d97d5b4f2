<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>BalanceCard</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message numerus="yes">
        <source>%n days below zero; lowest %1 on %2</source>
        <translation>
            <numerusform>%n day below zero; lowest %1 on %2</numerusform>
            <numerusform>%n days below zero; lowest %1 on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days below zero</source>
        <translation>
            <numerusform>%1, %n day below zero</numerusform>
            <numerusform>%1, %n days below zero</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cases</source>
        <translation>
            <numerusform>%1 of %n case</numerusform>
            <numerusform>%1 of %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryModel</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryTreePage</name>
    <message numerus="yes">
        <source>mean of %n full months</source>
        <translation>
            <numerusform>mean of %n full month</numerusform>
            <numerusform>mean of %n full months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n rows</source>
        <translation>
            <numerusform>Show %n row</numerusform>
            <numerusform>Show %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message numerus="yes">
        <source>%n files of this case will be sent for categorisation and insights.</source>
        <translation>
            <numerusform>%n file of this case will be sent for categorisation and insights.</numerusform>
            <numerusform>%n files of this case will be sent for categorisation and insights.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message numerus="yes">
        <source>%n full months</source>
        <translation>
            <numerusform>%n full month</numerusform>
            <numerusform>%n full months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>full months</source>
        <comment>the figure stands before it</comment>
        <translation>
            <numerusform>full month</numerusform>
            <numerusform>full months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more accounts</source>
        <translation>
            <numerusform>and %n more account</numerusform>
            <numerusform>and %n more accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not add up</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n does not add up</numerusform>
            <numerusform>%n do not add up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n add up to the cent</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n adds up to the cent</numerusform>
            <numerusform>%n add up to the cent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without balances</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n without balances</numerusform>
            <numerusform>%n without balances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message numerus="yes">
        <source>Show the %n rows</source>
        <translation>
            <numerusform>Show the row</numerusform>
            <numerusform>Show the %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message numerus="yes">
        <source>Leave out %n rows?</source>
        <translation>
            <numerusform>Leave out %n row?</numerusform>
            <numerusform>Leave out %n rows?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>Figures rest on %n full months, %1</source>
        <translation>
            <numerusform>Figures rest on %n full month, %1</numerusform>
            <numerusform>Figures rest on %n full months, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regular incomes</source>
        <translation>
            <numerusform>%n regular income</numerusform>
            <numerusform>%n regular incomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standing costs</source>
        <translation>
            <numerusform>%n standing cost</numerusform>
            <numerusform>%n standing costs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look</source>
        <translation>
            <numerusform>%n thing needs a look</numerusform>
            <numerusform>%n things need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>filters</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>Still sorting %n rows</source>
        <translation>
            <numerusform>Still sorting %n row</numerusform>
            <numerusform>Still sorting %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were read in part</source>
        <translation>
            <numerusform>%n file was read in part</numerusform>
            <numerusform>%n files were read in part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransactionsPage</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows chosen</source>
        <translation>
            <numerusform>%n row chosen</numerusform>
            <numerusform>%n rows chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other currencies, not summed</source>
        <translation>
            <numerusform>%n in another currency, not summed</numerusform>
            <numerusform>%n in other currencies, not summed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other currencies</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n in another currency</numerusform>
            <numerusform>%n in other currencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n chosen rows</source>
        <translation>
            <numerusform>Only the chosen row</numerusform>
            <numerusform>Only the %n chosen rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <translation>
            <numerusform>Last month</numerusform>
            <numerusform>Last %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::Lanes</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be read</source>
        <translation>
            <numerusform>%n thing could not be read</numerusform>
            <numerusform>%n things could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap, kept once</source>
        <translation>
            <numerusform>%n overlaps, kept once</numerusform>
            <numerusform>%n overlap, kept once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finished</source>
        <translation>
            <numerusform>%1 of %n finished</numerusform>
            <numerusform>%1 of %n finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n working</numerusform>
            <numerusform>%n working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::OverviewPage</name>
    <message numerus="yes">
        <source>%1 of %2 paydays met, %n payers</source>
        <translation>
            <numerusform>%1 of %2 paydays met, %n payer</numerusform>
            <numerusform>%1 of %2 paydays met, %n payers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lenders</source>
        <translation>
            <numerusform>%n lender</numerusform>
            <numerusform>%n lenders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days below zero</source>
        <translation>
            <numerusform>%n day below zero</numerusform>
            <numerusform>%n days below zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows overlap between files</source>
        <translation>
            <numerusform>%n row overlaps between files</numerusform>
            <numerusform>%n rows overlap between files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows equal another of their file</source>
        <translation>
            <numerusform>%n row equals another of its file</numerusform>
            <numerusform>%n rows equal another of their file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::Words</name>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
</context>
</TS>
