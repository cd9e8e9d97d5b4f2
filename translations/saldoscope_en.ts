<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>saldoscope::BalanceCard</name>
    <message numerus="yes">
        <location filename="../ui/charts/balancecard.cpp" line="+227"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::BalanceChart</name>
    <message numerus="yes">
        <location filename="../ui/charts/balancechart.cpp" line="+65"/>
        <source>%n days below zero; lowest %1</source>
        <translation>
            <numerusform>%n day below zero; lowest %1</numerusform>
            <numerusform>%n days below zero; lowest %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+458"/>
        <source>%1, %n days below zero</source>
        <translation>
            <numerusform>%1, %n day below zero</numerusform>
            <numerusform>%1, %n days below zero</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::CasesModel</name>
    <message numerus="yes">
        <location filename="../ui/models/casesmodel.cpp" line="+43"/>
        <source>%n processes</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::CasesPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/casespage.cpp" line="+261"/>
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%1 of %n cases</source>
        <translation>
            <numerusform>%1 of %n case</numerusform>
            <numerusform>%1 of %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::CategoryModel</name>
    <message numerus="yes">
        <location filename="../ui/models/categorymodel.cpp" line="+213"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+63"/>
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::CategoryTreePage</name>
    <message numerus="yes">
        <location filename="../ui/pages/categorytreepage.cpp" line="+134"/>
        <source>mean of %n full months</source>
        <translation>
            <numerusform>mean of %n full month</numerusform>
            <numerusform>mean of %n full months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+26"/>
        <source>Show %n rows</source>
        <translation>
            <numerusform>Show %n row</numerusform>
            <numerusform>Show %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::CollectPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/collectpage.cpp" line="+168"/>
        <source>%n files of this case will be sent for categorisation and insights.</source>
        <translation>
            <numerusform>%n file of this case will be sent for categorisation and insights.</numerusform>
            <numerusform>%n files of this case will be sent for categorisation and insights.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::CoverageStrip</name>
    <message numerus="yes">
        <location filename="../ui/widgets/coveragestrip.cpp" line="+69"/>
        <source>%n full months</source>
        <translation>
            <numerusform>%n full month</numerusform>
            <numerusform>%n full months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+37"/>
        <source>full months</source>
        <comment>the figure stands before it</comment>
        <translation>
            <numerusform>full month</numerusform>
            <numerusform>full months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+48"/>
        <source>and %n more accounts</source>
        <translation>
            <numerusform>and %n more account</numerusform>
            <numerusform>and %n more accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>%n do not add up</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n does not add up</numerusform>
            <numerusform>%n do not add up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n add up to the cent</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n adds up to the cent</numerusform>
            <numerusform>%n add up to the cent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n without balances</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n without balances</numerusform>
            <numerusform>%n without balances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::ExplanationDialog</name>
    <message numerus="yes">
        <location filename="../ui/widgets/explanationdialog.cpp" line="+54"/>
        <source>Show the %n rows</source>
        <translation>
            <numerusform>Show the row</numerusform>
            <numerusform>Show the %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::FiguresDialog</name>
    <message numerus="yes">
        <location filename="../ui/widgets/figuresdialog.cpp" line="+32"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::Lanes</name>
    <message numerus="yes">
        <location filename="../ui/lanes.cpp" line="+34"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+78"/>
        <source>%n things could not be read</source>
        <translation>
            <numerusform>%n thing could not be read</numerusform>
            <numerusform>%n things could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n overlap, kept once</source>
        <translation>
            <numerusform>%n overlaps, kept once</numerusform>
            <numerusform>%n overlap, kept once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+149"/>
        <source>%1 of %n finished</source>
        <translation>
            <numerusform>%1 of %n finished</numerusform>
            <numerusform>%1 of %n finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n working</source>
        <translation>
            <numerusform>%n working</numerusform>
            <numerusform>%n working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::LeaveOutDialog</name>
    <message numerus="yes">
        <location filename="../ui/widgets/leaveoutdialog.cpp" line="+24"/>
        <source>Leave out %n rows?</source>
        <translation>
            <numerusform>Leave out %n row?</numerusform>
            <numerusform>Leave out %n rows?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::OverviewPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/overviewpage.cpp" line="+101"/>
        <source>Figures rest on %n full months, %1</source>
        <translation>
            <numerusform>Figures rest on %n full month, %1</numerusform>
            <numerusform>Figures rest on %n full months, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n regular incomes</source>
        <translation>
            <numerusform>%n regular income</numerusform>
            <numerusform>%n regular incomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n for housing and loans</source>
        <comment>payments</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n things need a look</source>
        <translation>
            <numerusform>%n thing needs a look</numerusform>
            <numerusform>%n things need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/overviewfacts.cpp" line="+127"/>
        <source>%1 of %2 paydays met, %n payers</source>
        <translation>
            <numerusform>%1 of %2 paydays met, %n payer</numerusform>
            <numerusform>%1 of %2 paydays met, %n payers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+52"/>
        <location line="+73"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-44"/>
        <source>%n lenders</source>
        <translation>
            <numerusform>%n lender</numerusform>
            <numerusform>%n lenders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+64"/>
        <source>%n days below zero</source>
        <translation>
            <numerusform>%n day below zero</numerusform>
            <numerusform>%n days below zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+43"/>
        <source>%n rows overlap between files</source>
        <translation>
            <numerusform>%n row overlaps between files</numerusform>
            <numerusform>%n rows overlap between files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n rows equal another of their file</source>
        <translation>
            <numerusform>%n row equals another of its file</numerusform>
            <numerusform>%n rows equal another of their file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::ProblemsDialog</name>
    <message numerus="yes">
        <location filename="../ui/widgets/problemsdialog.cpp" line="+46"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::QueryChips</name>
    <message numerus="yes">
        <location filename="../ui/widgets/querychips.cpp" line="+43"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+93"/>
        <source>%n more</source>
        <comment>filters</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::Rail</name>
    <message numerus="yes">
        <location filename="../ui/widgets/rail.cpp" line="+94"/>
        <source>%n need you</source>
        <translation type="unfinished">
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::ResultPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/resultpage.cpp" line="+116"/>
        <source>Still sorting %n rows</source>
        <translation>
            <numerusform>Still sorting %n row</numerusform>
            <numerusform>Still sorting %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n files were read in part</source>
        <translation>
            <numerusform>%n file was read in part</numerusform>
            <numerusform>%n files were read in part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::ShownWords</name>
    <message numerus="yes">
        <location filename="../ui/models/words.cpp" line="+69"/>
        <source>%n categories</source>
        <translation type="unfinished">
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::TransactionsPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/transactionspage.cpp" line="+198"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <source>%n rows chosen</source>
        <translation>
            <numerusform>%n row chosen</numerusform>
            <numerusform>%n rows chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n in other currencies, not summed</source>
        <translation>
            <numerusform>%n in another currency, not summed</numerusform>
            <numerusform>%n in other currencies, not summed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n left out</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n in other currencies</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n in another currency</numerusform>
            <numerusform>%n in other currencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+123"/>
        <source>Only the %n chosen rows</source>
        <translation>
            <numerusform>Only the chosen row</numerusform>
            <numerusform>Only the %n chosen rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+29"/>
        <source>Last %n months</source>
        <translation>
            <numerusform>Last month</numerusform>
            <numerusform>Last %n months</numerusform>
        </translation>
    </message>
</context>
</TS>
