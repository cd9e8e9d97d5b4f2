<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>saldoscope::AccountsPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/accountspage.cpp" line="+171"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::AffordabilityLines</name>
    <message numerus="yes">
        <location filename="../ui/pages/affordabilitylines.cpp" line="+44"/>
        <location line="+95"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-33"/>
        <source>%n incomes</source>
        <translation>
            <numerusform>%n income</numerusform>
            <numerusform>%n incomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>Living costs, %n persons</source>
        <translation>
            <numerusform>Living costs, %n person</numerusform>
            <numerusform>Living costs, %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%n existing loans</source>
        <translation>
            <numerusform>%n existing loan</numerusform>
            <numerusform>%n existing loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+47"/>
        <source>New loan, %n months</source>
        <translation>
            <numerusform>New loan, %n month</numerusform>
            <numerusform>New loan, %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+110"/>
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::AffordabilityWords</name>
    <message numerus="yes">
        <location filename="../ui/models/affordabilitywords.cpp" line="+162"/>
        <source>%n adults</source>
        <translation>
            <numerusform>%n adult</numerusform>
            <numerusform>%n adults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+112"/>
        <source>%n children</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-48"/>
        <source>Do %n children live on this income?</source>
        <translation>
            <numerusform>Does %n child live on this income?</numerusform>
            <numerusform>Do %n children live on this income?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::BackupDialog</name>
    <message numerus="yes">
        <location filename="../ui/pages/backupdialog.cpp" line="+246"/>
        <location line="+5"/>
        <source>%n cases are in the backup</source>
        <translation>
            <numerusform>%n case is in the backup</numerusform>
            <numerusform>%n cases are in the backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>%n were here already and were left as they are.</source>
        <translation>
            <numerusform>%n was here already and was left as it is.</numerusform>
            <numerusform>%n were here already and were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n cases were restored</source>
        <translation>
            <numerusform>%n case was restored</numerusform>
            <numerusform>%n cases were restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::BalanceCard</name>
    <message numerus="yes">
        <location filename="../ui/charts/balancecard.cpp" line="+207"/>
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
        <location filename="../ui/charts/balancechart.cpp" line="+76"/>
        <source>%n days with one account below zero; together lowest %1</source>
        <translation>
            <numerusform>%n day with one account below zero; together lowest %1</numerusform>
            <numerusform>%n days with one account below zero; together lowest %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n days below zero; lowest %1</source>
        <translation>
            <numerusform>%n day below zero; lowest %1</numerusform>
            <numerusform>%n days below zero; lowest %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+550"/>
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
        <location filename="../ui/pages/casespage.cpp" line="+274"/>
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
        <location filename="../ui/pages/categorytreepage.cpp" line="+135"/>
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
    <name>saldoscope::ComparePage</name>
    <message numerus="yes">
        <location filename="../ui/pages/comparepage.cpp" line="+179"/>
        <source>%1 and Saldoscope agree in all %n figures</source>
        <translation>
            <numerusform>%1 and Saldoscope agree in the one figure</numerusform>
            <numerusform>%1 and Saldoscope agree in all %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1 differs from Saldoscope in %2 of %n figures</source>
        <translation>
            <numerusform>%1 differs from Saldoscope in %2 of %n figure</numerusform>
            <numerusform>%1 differs from Saldoscope in %2 of %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <location line="+3"/>
        <source>%n rows filed differently</source>
        <translation>
            <numerusform>%n row filed differently</numerusform>
            <numerusform>%n rows filed differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-1"/>
        <source>%1 took the files in %n parts and reckoned each by itself: no figure of a part is one of the whole, so only rows are compared</source>
        <translation>
            <numerusform>%1 took the files in %n part and reckoned it by itself: no figure of it is one of the whole, so only rows are compared</numerusform>
            <numerusform>%1 took the files in %n parts and reckoned each by itself: no figure of a part is one of the whole, so only rows are compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+87"/>
        <source>%n rows of the provider are not among ours</source>
        <translation>
            <numerusform>%n row of the provider is not among ours</numerusform>
            <numerusform>%n rows of the provider are not among ours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::CompareWords</name>
    <message numerus="yes">
        <location filename="../ui/models/comparisonwords.cpp" line="+152"/>
        <source>Last %n days, a month</source>
        <translation>
            <numerusform>Last %n day, a month</numerusform>
            <numerusform>Last %n days, a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Last %n days, in all</source>
        <translation>
            <numerusform>Last %n day, in all</numerusform>
            <numerusform>Last %n days, in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+125"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::ConnectionsPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/connectionspage.cpp" line="+400"/>
        <source>%n columns without words</source>
        <translation>
            <numerusform>%n column without words</numerusform>
            <numerusform>%n columns without words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::ConsentLanes</name>
    <message numerus="yes">
        <location filename="../ui/consentlanes.cpp" line="+79"/>
        <source>%n times, %1</source>
        <translation>
            <numerusform>%n time, %1</numerusform>
            <numerusform>%n times, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+86"/>
        <source>%n things in the answer could not be read. The whole answer is kept with the case.</source>
        <translation>
            <numerusform>%n thing in the answer could not be read. The whole answer is kept with the case.</numerusform>
            <numerusform>%n things in the answer could not be read. The whole answer is kept with the case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::ConsentPanel</name>
    <message numerus="yes">
        <location filename="../ui/widgets/consentpanel.cpp" line="+141"/>
        <source>opened %n times, last %1</source>
        <translation>
            <numerusform>opened once, last %1</numerusform>
            <numerusform>opened %n times, last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::CoverageStrip</name>
    <message numerus="yes">
        <location filename="../ui/widgets/coveragestrip.cpp" line="+121"/>
        <source>%n full months</source>
        <translation>
            <numerusform>%n full month</numerusform>
            <numerusform>%n full months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+62"/>
        <source>full months</source>
        <comment>the figure stands before it</comment>
        <translation>
            <numerusform>full month</numerusform>
            <numerusform>full months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+47"/>
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
    <name>saldoscope::FigureDrawer</name>
    <message numerus="yes">
        <location filename="../ui/widgets/figuredrawer.cpp" line="+275"/>
        <source>Show the %n rows</source>
        <translation>
            <numerusform>Show the %n row</numerusform>
            <numerusform>Show the %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::FigureWords</name>
    <message numerus="yes">
        <location filename="../ui/models/figurewords.cpp" line="+53"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+207"/>
        <source>In the middle of %n values</source>
        <translation>
            <numerusform>In the middle of %n value</numerusform>
            <numerusform>In the middle of %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::FiguresDialog</name>
    <message numerus="yes">
        <location filename="../ui/widgets/figuresdialog.cpp" line="+33"/>
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
    <name>saldoscope::HouseholdDialog</name>
    <message numerus="yes">
        <location filename="../ui/pages/entrydialog.cpp" line="+175"/>
        <source>Child benefit suggests %n children</source>
        <translation>
            <numerusform>Child benefit suggests %n child</numerusform>
            <numerusform>Child benefit suggests %n children</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::IncomePage</name>
    <message numerus="yes">
        <location filename="../ui/pages/incomepage.cpp" line="+368"/>
        <source>%n days between them</source>
        <translation>
            <numerusform>%n day between them</numerusform>
            <numerusform>%n days between them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+105"/>
        <source>%n sources of income</source>
        <translation>
            <numerusform>%n source of income</numerusform>
            <numerusform>%n sources of income</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::Intake</name>
    <message numerus="yes">
        <location filename="../ui/models/intakewords.cpp" line="+183"/>
        <source>%n rows so far</source>
        <translation>
            <numerusform>%n row so far</numerusform>
            <numerusform>%n rows so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <location line="+21"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-3"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n rows are in this case already: they count once.</source>
        <translation>
            <numerusform>%n row is in this case already: it counts once.</numerusform>
            <numerusform>%n rows are in this case already: they count once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n rows are like another in the file and are kept.</source>
        <translation>
            <numerusform>%n row is like another in the file and is kept.</numerusform>
            <numerusform>%n rows are like another in the file and are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::IntakeDetail</name>
    <message numerus="yes">
        <location filename="../ui/widgets/intakedetail.cpp" line="+266"/>
        <source>%n remarks…</source>
        <translation>
            <numerusform>%n remark…</numerusform>
            <numerusform>%n remarks…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::IntakeView</name>
    <message numerus="yes">
        <location filename="../ui/pages/intakeview.cpp" line="+120"/>
        <source>Add %n files</source>
        <translation>
            <numerusform>Add %n file</numerusform>
            <numerusform>Add %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::Lanes</name>
    <message numerus="yes">
        <location filename="../ui/lanes.cpp" line="+36"/>
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
        <location line="+79"/>
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
        <location line="+36"/>
        <source>Remove the %n files added together</source>
        <translation>
            <numerusform>Remove the %n file added together</numerusform>
            <numerusform>Remove the %n files added together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+92"/>
        <source>%n things in the answer could not be read. The whole answer is kept with the case.</source>
        <translation>
            <numerusform>%n thing in the answer could not be read. The whole answer is kept with the case.</numerusform>
            <numerusform>%n things in the answer could not be read. The whole answer is kept with the case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+36"/>
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
    <name>saldoscope::LoansPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/loanspage.cpp" line="+87"/>
        <source>%n active lenders</source>
        <translation>
            <numerusform>%n active lender</numerusform>
            <numerusform>%n active lenders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+101"/>
        <source>%n loans ended by it</source>
        <translation>
            <numerusform>%n loan ended by it</numerusform>
            <numerusform>%n loans ended by it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+46"/>
        <source>%n loans</source>
        <translation>
            <numerusform>%n loan</numerusform>
            <numerusform>%n loans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::MainWindow</name>
    <message numerus="yes">
        <location filename="../ui/exporting.cpp" line="+66"/>
        <source>%n transactions were written to %1.</source>
        <translation>
            <numerusform>%n transaction was written to %1.</numerusform>
            <numerusform>%n transactions were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n shielded rows stand in it without their texts. The file is not encrypted.</source>
        <translation>
            <numerusform>%n shielded row stands in it without its texts. The file is not encrypted.</numerusform>
            <numerusform>%n shielded rows stand in it without their texts. The file is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::NationalIdWords</name>
    <message numerus="yes">
        <location filename="../ui/nationalidwords.cpp" line="+52"/>
        <source>%n characters; ten or twelve digits are a Swedish number, eleven characters a Finnish one</source>
        <translation>
            <numerusform>%n character; ten or twelve digits are a Swedish number, eleven characters a Finnish one</numerusform>
            <numerusform>%n characters; ten or twelve digits are a Swedish number, eleven characters a Finnish one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::NetworkDrawer</name>
    <message numerus="yes">
        <location filename="../ui/widgets/networkdrawer.cpp" line="+141"/>
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::OrderDialog</name>
    <message numerus="yes">
        <location filename="../ui/pages/orderdialog.cpp" line="+79"/>
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>last %n months</source>
        <translation>
            <numerusform>last month</numerusform>
            <numerusform>last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n models</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::OverviewPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/overviewpage.cpp" line="+118"/>
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
        <location line="+48"/>
        <source>%n flags</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n good signs</source>
        <translation>
            <numerusform>%n good sign</numerusform>
            <numerusform>%n good signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>Settle %n doubts</source>
        <translation>
            <numerusform>Settle %n doubt</numerusform>
            <numerusform>Settle %n doubts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/overviewfacts.cpp" line="+129"/>
        <source>%1 of %2 paydays met, %n payers</source>
        <translation>
            <numerusform>%1 of %2 paydays met, %n payer</numerusform>
            <numerusform>%1 of %2 paydays met, %n payers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+46"/>
        <source>%n lenders</source>
        <translation>
            <numerusform>%n lender</numerusform>
            <numerusform>%n lenders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+113"/>
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
    <name>saldoscope::PacksCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/packscard.cpp" line="+112"/>
        <source>%n pack(s) cannot be read and are left out. Everything else works as before.</source>
        <translation>
            <numerusform>%n pack cannot be read and is left out. Everything else works as before.</numerusform>
            <numerusform>%n packs cannot be read and are left out. Everything else works as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n name(s) of payees</source>
        <translation>
            <numerusform>%n name of a payee</numerusform>
            <numerusform>%n names of payees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::PartnerBanksDialog</name>
    <message numerus="yes">
        <location filename="../ui/pages/partnerbanksdialog.cpp" line="+170"/>
        <source>%n partner banks</source>
        <translation>
            <numerusform>%n partner bank</numerusform>
            <numerusform>%n partner banks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::PolicyDialog</name>
    <message numerus="yes">
        <location filename="../ui/pages/policydialog.cpp" line="+31"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::ProblemsDialog</name>
    <message numerus="yes">
        <location filename="../ui/widgets/problemsdialog.cpp" line="+113"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::ProgressCard</name>
    <message numerus="yes">
        <location filename="../ui/pages/progresspage.cpp" line="+95"/>
        <source>%n files were taken out.</source>
        <translation>
            <numerusform>%n file was taken out.</numerusform>
            <numerusform>%n files were taken out.</numerusform>
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
        <location filename="../ui/widgets/rail.cpp" line="+95"/>
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::ResultPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/resultpage.cpp" line="+130"/>
        <source>Still sorting %n rows</source>
        <translation>
            <numerusform>Still sorting %n row</numerusform>
            <numerusform>Still sorting %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+46"/>
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
    <message numerus="yes">
        <location line="+26"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::RiskPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/riskpage.cpp" line="+155"/>
        <source>%n serious</source>
        <comment>flags</comment>
        <translation>
            <numerusform>%n serious</numerusform>
            <numerusform>%n serious</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n to look at</source>
        <comment>flags</comment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n good signs</source>
        <translation>
            <numerusform>%n good sign</numerusform>
            <numerusform>%n good signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+134"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::SendDoor</name>
    <message numerus="yes">
        <location filename="../ui/pages/senddoor.cpp" line="+151"/>
        <source>%n files of this case will be sent for categorisation and insights.</source>
        <translation>
            <numerusform>%n file of this case will be sent for categorisation and insights.</numerusform>
            <numerusform>%n files of this case will be sent for categorisation and insights.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::SettleDialog</name>
    <message numerus="yes">
        <location filename="../ui/pages/flagdialogs.cpp" line="+114"/>
        <source>Show the %n rows</source>
        <translation>
            <numerusform>Show the %n row</numerusform>
            <numerusform>Show the %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::ShownWords</name>
    <message numerus="yes">
        <location filename="../ui/models/words.cpp" line="+69"/>
        <source>%n categories</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::TermWords</name>
    <message numerus="yes">
        <location filename="../ui/models/termwords.cpp" line="+125"/>
        <source>Sum of %n months</source>
        <translation>
            <numerusform>Sum of %n month</numerusform>
            <numerusform>Sum of %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Loans paid out in %n days</source>
        <translation>
            <numerusform>Loans paid out in %n day</numerusform>
            <numerusform>Loans paid out in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::TransactionsPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/transactionspage.cpp" line="+227"/>
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
        <location line="+127"/>
        <source>Only the %n chosen rows</source>
        <translation>
            <numerusform>Only the chosen row</numerusform>
            <numerusform>Only the %n chosen rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+45"/>
        <source>Last %n months</source>
        <translation>
            <numerusform>Last month</numerusform>
            <numerusform>Last %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldoscope::UnfoldDialog</name>
    <message numerus="yes">
        <location filename="../ui/widgets/unfolddialog.cpp" line="+30"/>
        <source>%n rows of this case tell of health, a union, faith, politics or sex life. Their sums count already; seeing them changes no figure. Payee, text and kind appear until you fold them away again.</source>
        <translation>
            <numerusform>%n row of this case tells of health, a union, faith, politics or sex life. Its sum counts already; seeing it changes no figure. Payee, text and kind appear until you fold them away again.</numerusform>
            <numerusform>%n rows of this case tell of health, a union, faith, politics or sex life. Their sums count already; seeing them changes no figure. Payee, text and kind appear until you fold them away again.</numerusform>
        </translation>
    </message>
</context>
</TS>
