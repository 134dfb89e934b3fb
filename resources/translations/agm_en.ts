<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>StoreNotice</name>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs of the journal</source>
        <translation>
            <numerusform>%Ln job of the journal</numerusform>
            <numerusform>%Ln jobs of the journal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalText</name>
    <message numerus="yes">
        <source>%n currencies</source>
        <translation>
            <numerusform>%n currency</numerusform>
            <numerusform>%n currencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 ad groups</source>
        <translation>
            <numerusform>%1 ad group</numerusform>
            <numerusform>%1 ad groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 issues</source>
        <translation>
            <numerusform>%1 issue</numerusform>
            <numerusform>%1 issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::Application</name>
    <message numerus="yes">
        <source>%Ln drafts of an earlier run are here again. Nothing of them has been sent.</source>
        <translation>
            <numerusform>%Ln draft of an earlier run is here again. Nothing of it has been sent.</numerusform>
            <numerusform>%Ln drafts of an earlier run are here again. Nothing of them has been sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::BulkSentence</name>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups</source>
        <translation>
            <numerusform>%Ln ad group</numerusform>
            <numerusform>%Ln ad groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the %1 selected are skipped: %2.</source>
        <translation>
            <numerusform>%Ln of the %1 selected is skipped: %2.</numerusform>
            <numerusform>%Ln of the %1 selected are skipped: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them share a campaign budget that is already on: the campaign redistributes it, nothing is added.</source>
        <translation>
            <numerusform>%Ln of them shares a campaign budget that is already on: the campaign redistributes it, nothing is added.</numerusform>
            <numerusform>%Ln of them share a campaign budget that is already on: the campaign redistributes it, nothing is added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them share a campaign budget that stays on: the campaign redistributes it, nothing is saved.</source>
        <translation>
            <numerusform>%Ln of them shares a campaign budget that stays on: the campaign redistributes it, nothing is saved.</numerusform>
            <numerusform>%Ln of them share a campaign budget that stays on: the campaign redistributes it, nothing is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::CampaignPresentation</name>
    <message numerus="yes">
        <source>%Ln ad groups</source>
        <translation>
            <numerusform>%Ln ad group</numerusform>
            <numerusform>%Ln ad groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::ChangeDesk</name>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::ChartDesk</name>
    <message numerus="yes">
        <source>%Ln ad groups</source>
        <translation>
            <numerusform>%Ln ad group</numerusform>
            <numerusform>%Ln ad groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>previous %Ln days dashed</source>
        <translation>
            <numerusform>previous %Ln day dashed</numerusform>
            <numerusform>previous %Ln days dashed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::DeleteDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::DeliveryWords</name>
    <message numerus="yes">
        <source>Only %Ln years of age are targeted. Widen them in the targeting (%1).</source>
        <translation>
            <numerusform>Only %Ln year of age is targeted. Widen it in the targeting (%1).</numerusform>
            <numerusform>Only %Ln years of age are targeted. Widen them in the targeting (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::DuplicateDialog</name>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::ExportDialog</name>
    <message numerus="yes">
        <source>As s&amp;hown, in this order: %Ln columns</source>
        <translation>
            <numerusform>As s&amp;hown, in this order: %Ln column</numerusform>
            <numerusform>As s&amp;hown, in this order: %Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::FacetButton</name>
    <message numerus="yes">
        <source>%Ln ad groups</source>
        <translation>
            <numerusform>%Ln ad group</numerusform>
            <numerusform>%Ln ad groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::GuardQuestion</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln lines read</source>
        <translation>
            <numerusform>%Ln line read</numerusform>
            <numerusform>%Ln lines read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would change, in %Ln values</source>
        <translation>
            <numerusform>%1 would change, in %Ln value</numerusform>
            <numerusform>%1 would change, in %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are refused</source>
        <translation>
            <numerusform>%Ln line is refused</numerusform>
            <numerusform>%Ln lines are refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %Ln draft values</source>
        <translation>
            <numerusform>&amp;Make %Ln draft value</numerusform>
            <numerusform>&amp;Make %Ln draft values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::JobBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %Ln unknown</source>
        <translation>
            <numerusform>%1 + %Ln unknown</numerusform>
            <numerusform>%1 + %Ln unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::JobResultsDialog</name>
    <message numerus="yes">
        <source>and %Ln other reasons</source>
        <translation>
            <numerusform>and %Ln other reason</numerusform>
            <numerusform>and %Ln other reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::JobSentence</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln not known</numerusform>
            <numerusform>%Ln not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln failed</source>
        <comment>Pausing 131/214, 1 failed</comment>
        <translation>
            <numerusform>%1, %Ln failed</numerusform>
            <numerusform>%1, %Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were so already.</source>
        <translation>
            <numerusform>%Ln was so already.</numerusform>
            <numerusform>%Ln were so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln failed.</numerusform>
            <numerusform>%Ln failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln the outcome is not known: the answers were lost.</source>
        <translation>
            <numerusform>For %Ln the outcome is not known: the answer was lost.</numerusform>
            <numerusform>For %Ln the outcome is not known: the answers were lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not sent.</source>
        <translation>
            <numerusform>%Ln was not sent.</numerusform>
            <numerusform>%Ln were not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::JournalDialog</name>
    <message numerus="yes">
        <source>Undo %Ln ad groups</source>
        <translation>
            <numerusform>Undo %Ln ad group</numerusform>
            <numerusform>Undo %Ln ad groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::JournalWords</name>
    <message numerus="yes">
        <source>✓ %Ln done</source>
        <translation>
            <numerusform>✓ %Ln done</numerusform>
            <numerusform>✓ %Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✖ %Ln failed</source>
        <translation>
            <numerusform>✖ %Ln failed</numerusform>
            <numerusform>✖ %Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %Ln not known</source>
        <translation>
            <numerusform>? %Ln not known</numerusform>
            <numerusform>? %Ln not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %Ln not sent</source>
        <translation>
            <numerusform>– %Ln not sent</numerusform>
            <numerusform>– %Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln on the way</source>
        <translation>
            <numerusform>… %Ln on the way</numerusform>
            <numerusform>… %Ln on the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::Known</name>
    <message numerus="yes">
        <source>%Ln ad groups that this computer kept were damaged and are left out until the server answers.</source>
        <translation>
            <numerusform>%Ln ad group that this computer kept was damaged and is left out until the server answers.</numerusform>
            <numerusform>%Ln ad groups that this computer kept were damaged and are left out until the server answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::NetWords</name>
    <message numerus="yes">
        <source>%1 sent nothing for %n second(s). Try again later.</source>
        <translation>
            <numerusform>%1 sent nothing for %n second. Try again later.</numerusform>
            <numerusform>%1 sent nothing for %n seconds. Try again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not finish its answer within %n second(s). Try again later.</source>
        <translation>
            <numerusform>%1 did not finish its answer within %n second. Try again later.</numerusform>
            <numerusform>%1 did not finish its answer within %n seconds. Try again later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::NoticeBar</name>
    <message numerus="yes">
        <source>%Ln more messages</source>
        <translation>
            <numerusform>%Ln more message</numerusform>
            <numerusform>%Ln more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::Notices</name>
    <message numerus="yes">
        <source>The server asks to wait %Ln s.</source>
        <translation>
            <numerusform>The server asks to wait %Ln s.</numerusform>
            <numerusform>The server asks to wait %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln ad groups shown may be incomplete or out of date.</source>
        <translation>
            <numerusform>The %Ln ad group shown may be incomplete or out of date.</numerusform>
            <numerusform>The %Ln ad groups shown may be incomplete or out of date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups could not be read and are not shown: %1</source>
        <translation>
            <numerusform>%Ln ad group could not be read and is not shown: %1</numerusform>
            <numerusform>%Ln ad groups could not be read and are not shown: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of an earlier run were on their way when the program ended. They are being checked.</source>
        <translation>
            <numerusform>%Ln change of an earlier run was on its way when the program ended. It is being checked.</numerusform>
            <numerusform>%Ln changes of an earlier run were on their way when the program ended. They are being checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::PanicDialog</name>
    <message numerus="yes">
        <source>✖ %Ln failed</source>
        <translation>
            <numerusform>✖ %Ln failed</numerusform>
            <numerusform>✖ %Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %Ln not known</source>
        <translation>
            <numerusform>? %Ln not known</numerusform>
            <numerusform>? %Ln not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %Ln not sent</source>
        <translation>
            <numerusform>– %Ln not sent</numerusform>
            <numerusform>– %Ln not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::PasteDialog</name>
    <message numerus="yes">
        <source>Paste %Ln cells</source>
        <translation>
            <numerusform>Paste %Ln cell</numerusform>
            <numerusform>Paste %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln become drafts</source>
        <translation>
            <numerusform>%Ln becomes a draft</numerusform>
            <numerusform>%Ln become drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are already so</source>
        <translation>
            <numerusform>%Ln is already so</numerusform>
            <numerusform>%Ln are already so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are empty and keep what is there</source>
        <translation>
            <numerusform>%Ln is empty and keeps what is there</numerusform>
            <numerusform>%Ln are empty and keep what is there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln draft values</source>
        <translation>
            <numerusform>Make %Ln draft value</numerusform>
            <numerusform>Make %Ln draft values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste of %Ln cells</source>
        <translation>
            <numerusform>Paste of %Ln cell</numerusform>
            <numerusform>Paste of %Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::PlanDialog</name>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields are already so.</source>
        <translation>
            <numerusform>%Ln field is already so.</numerusform>
            <numerusform>%Ln fields are already so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::PlanReview</name>
    <message numerus="yes">
        <source>%Ln ad group(s) of the account could not be read.</source>
        <translation>
            <numerusform>%Ln ad group of the account could not be read.</numerusform>
            <numerusform>%Ln ad groups of the account could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::Quota</name>
    <message numerus="yes">
        <source>%Ln writes waiting</source>
        <translation>
            <numerusform>%Ln write waiting</numerusform>
            <numerusform>%Ln writes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes wait for their turn; nothing is lost.</source>
        <translation>
            <numerusform>%Ln write waits for its turn; nothing is lost.</numerusform>
            <numerusform>%Ln writes wait for their turn; nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reads wait for their turn.</source>
        <translation>
            <numerusform>%Ln read waits for its turn.</numerusform>
            <numerusform>%Ln reads wait for their turn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::RequestLogWindow</name>
    <message numerus="yes">
        <source>%Ln requests.</source>
        <translation>
            <numerusform>%Ln request.</numerusform>
            <numerusform>%Ln requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::ReviewSentence</name>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::SavedViewsController</name>
    <message numerus="yes">
        <source>%Ln saved views cannot be read. They are kept, and shown dimmed.</source>
        <translation>
            <numerusform>%Ln saved view cannot be read. It is kept, and shown dimmed.</numerusform>
            <numerusform>%Ln saved views cannot be read. They are kept, and shown dimmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::SeriesWords</name>
    <message numerus="yes">
        <source>%Ln ad groups could not be read: %1</source>
        <translation>
            <numerusform>%Ln ad group could not be read: %1</numerusform>
            <numerusform>%Ln ad groups could not be read: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::TablePrinter</name>
    <message numerus="yes">
        <source>%Ln pages printed.</source>
        <translation>
            <numerusform>%Ln page printed.</numerusform>
            <numerusform>%Ln pages printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::WindowDialog</name>
    <message numerus="yes">
        <source>%Ln days in %1</source>
        <translation>
            <numerusform>%Ln day in %1</numerusform>
            <numerusform>%Ln days in %1</numerusform>
        </translation>
    </message>
</context>
</TS>
