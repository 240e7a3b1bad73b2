<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>I am away</source>
        <translation>I am away</translation>
    </message>
    <message>
        <source>Save the absence</source>
        <translation>Save the absence</translation>
    </message>
    <message>
        <source>What falls due meanwhile goes to your deputy or to a queue.</source>
        <translation>What falls due meanwhile goes to your deputy or to a queue.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Part of the day</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Whole days</translation>
    </message>
    <message>
        <source>Only the morning</source>
        <translation>Only the morning</translation>
    </message>
    <message>
        <source>Only the afternoon</source>
        <translation>Only the afternoon</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Who takes over</translation>
    </message>
    <message>
        <source>Ill today</source>
        <translation>Ill today</translation>
    </message>
    <message>
        <source>The queue of {team}</source>
        <translation>The queue of {team}</translation>
    </message>
    <message>
        <source>Nobody: it waits for me</source>
        <translation>Nobody: it waits for me</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Encrypted (TLS)</translation>
    </message>
    <message>
        <source>In clear (TCP)</source>
        <translation>In clear (TCP)</translation>
    </message>
    <message>
        <source>In clear (UDP)</source>
        <translation>In clear (UDP)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>pbx.example.com, or several: the first is tried first</source>
        <translation>pbx.example.com, or several: the first is tried first</translation>
    </message>
    <message>
        <source>Extension or user</source>
        <translation>Extension or user</translation>
    </message>
    <message>
        <source>201</source>
        <translation>201</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>As it is kept in the keyring</source>
        <translation>As it is kept in the keyring</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Name for the password</source>
        <translation>Name for the password</translation>
    </message>
    <message>
        <source>Only when it is not the user</source>
        <translation>Only when it is not the user</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Trusted certificate</translation>
    </message>
    <message>
        <source>Only for one that nobody vouches for: its SHA-256</source>
        <translation>Only for one that nobody vouches for: its SHA-256</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Trust this certificate</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test the connection</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Save and connect</translation>
    </message>
    <message>
        <source>Trying to register…</source>
        <translation>Trying to register…</translation>
    </message>
    <message>
        <source>Saved. The phone connects now.</source>
        <translation>Saved. The phone connects now.</translation>
    </message>
</context>
<context>
    <name>AgreementTable</name>
    <message>
        <source>Marks of each lead</source>
        <translation>Marks of each lead</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>{mark}, differs</source>
        <translation>{mark}, differs</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>It comes back under the note, and reminds whoever asked.</source>
        <translation>It comes back under the note, and reminds whoever asked.</translation>
    </message>
    <message>
        <source>Answer {name}</source>
        <translation>Answer {name}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation>What you typed before is still here.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
</context>
<context>
    <name>ApartGroup</name>
    <message>
        <source>Work queue</source>
        <translation>Work queue</translation>
    </message>
    <message>
        <source>It is a person&apos;s mail: into the inbox</source>
        <translation>It is a person&apos;s mail: into the inbox</translation>
    </message>
    <message>
        <source>Junk: out of the inbox</source>
        <translation>Junk: out of the inbox</translation>
    </message>
</context>
<context>
    <name>AppsCard</name>
    <message>
        <source>Signing in at Microsoft and Google</source>
        <translation>Signing in at Microsoft and Google</translation>
    </message>
    <message>
        <source>They let only programs in that they know. Register this shop&apos;s AgentDesk there once, as docs/mail.md says, and enter what they call it. These names let nobody in by themselves.</source>
        <translation>They let only programs in that they know. Register this shop&apos;s AgentDesk there once, as docs/mail.md says, and enter what they call it. These names let nobody in by themselves.</translation>
    </message>
    <message>
        <source>Microsoft: application (client) ID</source>
        <translation>Microsoft: application (client) ID</translation>
    </message>
    <message>
        <source>Microsoft: directory (tenant) ID</source>
        <translation>Microsoft: directory (tenant) ID</translation>
    </message>
    <message>
        <source>Empty: any account may sign in.</source>
        <translation>Empty: any account may sign in.</translation>
    </message>
    <message>
        <source>Google: client ID</source>
        <translation>Google: client ID</translation>
    </message>
    <message>
        <source>Google: client secret</source>
        <translation>Google: client secret</translation>
    </message>
    <message>
        <source>Google gives one to programs on a desk too.</source>
        <translation>Google gives one to programs on a desk too.</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Save for everybody</translation>
    </message>
    <message>
        <source>The names at Microsoft and Google</source>
        <translation>The names at Microsoft and Google</translation>
    </message>
    <message>
        <source>Such a name has letters, digits, dots and dashes only. Nothing was saved.</source>
        <translation>Such a name has letters, digits, dots and dashes only. Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>As of {time}. The server does not answer; older entries need it.</source>
        <translation>As of {time}. The server does not answer; older entries need it.</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>As of {time}</translation>
    </message>
    <message>
        <source>The server does not answer. This is what this computer had kept.</source>
        <translation>The server does not answer. This is what this computer had kept.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Asked: {names}</source>
        <translation>Asked: {names}</translation>
    </message>
    <message>
        <source>The note is saved, but nobody was asked: the line is down. Ask again when it is back.</source>
        <translation>The note is saved, but nobody was asked: the line is down. Ask again when it is back.</translation>
    </message>
</context>
<context>
    <name>AttachmentChips</name>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>attachments</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentFiles</name>
    <message>
        <source>No program on this computer opens {name}</source>
        <translation>No program on this computer opens {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>{name} was saved</source>
        <translation>{name} was saved</translation>
    </message>
    <message>
        <source>The file could not be written. Is the disk full, or the folder closed?</source>
        <translation>The file could not be written. Is the disk full, or the folder closed?</translation>
    </message>
</context>
<context>
    <name>AttentionStrip</name>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Open complaint, {age}, with {owner}: {title}</source>
        <translation>Open complaint, {age}, with {owner}: {title}</translation>
    </message>
    <message>
        <source>Promise overdue ({when}), {owner}: {title}</source>
        <translation>Promise overdue ({when}), {owner}: {title}</translation>
    </message>
    <message>
        <source>Promised before {when} by {owner}: {title}</source>
        <translation>Promised before {when} by {owner}: {title}</translation>
    </message>
    <message>
        <source>Does not want to be contacted</source>
        <translation>Does not want to be contacted</translation>
    </message>
    <message>
        <source>Known problem with the open order: {title}</source>
        <translation>Known problem with the open order: {title}</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Birthday today</translation>
    </message>
    <message numerus="yes">
        <source>Customer for %n year(s) today</source>
        <translation>
            <numerusform>Customer for %n year today</numerusform>
            <numerusform>Customer for %n years today</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
</context>
<context>
    <name>AuditDoor</name>
    <message>
        <source>Show the audit: read and score contacts</source>
        <translation>Show the audit: read and score contacts</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Scorecards</translation>
    </message>
    <message>
        <source>Contested notes</source>
        <translation>Contested notes</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Who looked</translation>
    </message>
    <message>
        <source>Proofs and files</source>
        <translation>Proofs and files</translation>
    </message>
</context>
<context>
    <name>AwayStrip</name>
    <message>
        <source>Back to the desk</source>
        <translation>Back to the desk</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Number withheld</translation>
    </message>
</context>
<context>
    <name>BarsView</name>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>This contact has no customer, so there is no timeline.</source>
        <translation>This contact has no customer, so there is no timeline.</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Without a customer</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Wordings</translation>
    </message>
    <message>
        <source>CES {score}</source>
        <translation>CES {score}</translation>
    </message>
    <message>
        <source>The contact you read stands here in its place on the customer&apos;s timeline.</source>
        <translation>The contact you read stands here in its place on the customer&apos;s timeline.</translation>
    </message>
    <message>
        <source>no recording</source>
        <translation>no recording</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No figure is switched on here. An administrator switches each one on by a decision of the team or its works council: agentdesk figures decide.</source>
        <translation>No figure is switched on here. An administrator switches each one on by a decision of the team or its works council: agentdesk figures decide.</translation>
    </message>
    <message>
        <source>Seen by {name} and the leads of their team. Below {n} contacts only their number is said.</source>
        <translation>Seen by {name} and the leads of their team. Below {n} contacts only their number is said.</translation>
    </message>
    <message>
        <source>Seen by you and the leads of your team. Below {n} contacts only their number is said.</source>
        <translation>Seen by you and the leads of your team. Below {n} contacts only their number is said.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are of this team. Nobody is ranked.</source>
        <translation>
            <numerusform>%n person is of this team. Nobody is ranked.</numerusform>
            <numerusform>%n people are of this team. Nobody is ranked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interactions behind “{figure}”</source>
        <translation>Interactions behind “{figure}”</translation>
    </message>
    <message>
        <source>None in this period</source>
        <translation>None in this period</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>About whom</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Interactions behind the figure; Enter opens one on the desk</source>
        <translation>Interactions behind the figure; Enter opens one on the desk</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>My page</translation>
    </message>
    <message>
        <source>What is measured, and by which decision</source>
        <translation>What is measured, and by which decision</translation>
    </message>
</context>
<context>
    <name>BodyEditor</name>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
</context>
<context>
    <name>ByItself</name>
    <message>
        <source>Mail of {name}: nothing sent; press again</source>
        <translation>Mail of {name}: nothing sent; press again</translation>
    </message>
</context>
<context>
    <name>CalibrateDialog</name>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Who takes part</translation>
    </message>
    <message>
        <source>Calibrate on this contact</source>
        <translation>Calibrate on this contact</translation>
    </message>
    <message>
        <source>Open the calibration</source>
        <translation>Open the calibration</translation>
    </message>
    <message>
        <source>Each scores it without seeing the others&apos; marks. It counts in nobody&apos;s figures. {agent}&apos;s contact of {moment}.</source>
        <translation>Each scores it without seeing the others&apos; marks. It counts in nobody&apos;s figures. {agent}&apos;s contact of {moment}.</translation>
    </message>
    <message>
        <source>{card}, version {version}</source>
        <translation>{card}, version {version}</translation>
    </message>
    <message>
        <source>The calibration is open: those who take part find it under Calibration.</source>
        <translation>The calibration is open: those who take part find it under Calibration.</translation>
    </message>
</context>
<context>
    <name>CalibrationSection</name>
    <message>
        <source>Calibrations</source>
        <translation>Calibrations</translation>
    </message>
    <message>
        <source>Close the calibration</source>
        <translation>Close the calibration</translation>
    </message>
    <message>
        <source>Agree on marks…</source>
        <translation>Agree on marks…</translation>
    </message>
    <message>
        <source>Reading the calibrations…</source>
        <translation>Reading the calibrations…</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Shift+C on a contact opens one</source>
        <translation>Shift+C on a contact opens one</translation>
    </message>
    <message>
        <source>Nothing is calibrated yet. In the list of contacts, Shift+C opens one on the contact at the cursor.</source>
        <translation>Nothing is calibrated yet. In the list of contacts, Shift+C opens one on the contact at the cursor.</translation>
    </message>
    <message>
        <source>Save the agreed marks</source>
        <translation>Save the agreed marks</translation>
    </message>
    <message>
        <source>Hand in my marks</source>
        <translation>Hand in my marks</translation>
    </message>
    <message>
        <source>{card}, version {version}</source>
        <translation>{card}, version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) have no mark yet. 0 says: not applicable.</source>
        <translation>
            <numerusform>%n criterion has no mark yet. 0 says: not applicable.</numerusform>
            <numerusform>%n criteria have no mark yet. 0 says: not applicable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibrationWords</name>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}, {moment}</translation>
    </message>
    <message>
        <source>closed, {scored} of {of} scored</source>
        <translation>closed, {scored} of {of} scored</translation>
    </message>
    <message>
        <source>yours is missing · until {moment}</source>
        <translation>yours is missing · until {moment}</translation>
    </message>
    <message>
        <source>{scored} of {of} scored · until {moment}</source>
        <translation>{scored} of {of} scored · until {moment}</translation>
    </message>
    <message>
        <source>{scored} of {of} have scored. Nobody sees another&apos;s marks yet.</source>
        <translation>{scored} of {of} have scored. Nobody sees another&apos;s marks yet.</translation>
    </message>
    <message>
        <source>Fewer than two leads scored: there is nothing to compare.</source>
        <translation>Fewer than two leads scored: there is nothing to compare.</translation>
    </message>
    <message>
        <source>{same} of {of} agree</source>
        <translation>{same} of {of} agree</translation>
    </message>
    <message>
        <source>On {same} of {of} criteria all leads gave the same answer.</source>
        <translation>On {same} of {of} criteria all leads gave the same answer.</translation>
    </message>
    <message>
        <source>good agreement</source>
        <translation>good agreement</translation>
    </message>
    <message>
        <source>some agreement</source>
        <translation>some agreement</translation>
    </message>
    <message>
        <source>little more than chance can give</source>
        <translation>little more than chance can give</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha {value}: {meaning}. 1 is full agreement, 0 what chance gives; one contact alone says little.</source>
        <translation>Krippendorff&apos;s alpha {value}: {meaning}. 1 is full agreement, 0 what chance gives; one contact alone says little.</translation>
    </message>
    <message>
        <source>waiting for {names}</source>
        <translation>waiting for {names}</translation>
    </message>
    <message>
        <source>not scored by {names}</source>
        <translation>not scored by {names}</translation>
    </message>
    <message>
        <source>without {names}, who does not lead here any more</source>
        <translation>without {names}, who does not lead here any more</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>until {moment}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>CallAside</name>
    <message>
        <source>Live contact</source>
        <translation>Live contact</translation>
    </message>
    <message>
        <source>Ask a colleague before transferring</source>
        <translation>Ask a colleague before transferring</translation>
    </message>
    <message>
        <source>Hand the caller to the colleague</source>
        <translation>Hand the caller to the colleague</translation>
    </message>
    <message>
        <source>Between caller and colleague</source>
        <translation>Between caller and colleague</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>Back to the caller</translation>
    </message>
    <message>
        <source>Reject the call for every phone</source>
        <translation>Reject the call for every phone</translation>
    </message>
    <message>
        <source>Connect the phone again</source>
        <translation>Connect the phone again</translation>
    </message>
    <message>
        <source>Hand the caller over</source>
        <translation>Hand the caller over</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Talk with the caller</source>
        <translation>Talk with the caller</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Talk with the colleague</source>
        <translation>Talk with the colleague</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Asking {who}: it rings there. The caller waits.</source>
        <translation>Asking {who}: it rings there. The caller waits.</translation>
    </message>
    <message>
        <source>You talk with {who}. The caller waits.</source>
        <translation>You talk with {who}. The caller waits.</translation>
    </message>
    <message>
        <source>You talk with the caller. {who} waits.</source>
        <translation>You talk with the caller. {who} waits.</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>End the call</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>The line is silent. The other side may be gone: end the call?</source>
        <translation>The line is silent. The other side may be gone: end the call?</translation>
    </message>
    <message>
        <source>The other side has put you on hold.</source>
        <translation>The other side has put you on hold.</translation>
    </message>
    <message>
        <source>Bad sound: {loss} % is lost, {jitter} ms uneven. It is the network, not you.</source>
        <translation>Bad sound: {loss} % is lost, {jitter} ms uneven. It is the network, not you.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>The phone&apos;s page</source>
        <translation>The phone&apos;s page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>queue {queue}</source>
        <translation>queue {queue}</translation>
    </message>
    <message>
        <source>Call with {name}</source>
        <translation>Call with {name}</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>Wrap-up time</translation>
    </message>
    <message>
        <source>Wrap-up time left</source>
        <translation>Wrap-up time left</translation>
    </message>
    <message>
        <source>Call duration</source>
        <translation>Call duration</translation>
    </message>
    <message>
        <source>dialled {number}</source>
        <translation>dialled {number}</translation>
    </message>
    <message>
        <source>diverted from {whom}</source>
        <translation>diverted from {whom}</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>calling</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>logs when you pause</source>
        <translation>logs when you pause</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>wrap-up</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>logged</translation>
    </message>
    <message>
        <source>logged, wrap-up runs on</source>
        <translation>logged, wrap-up runs on</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>They answered</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Unmute</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mute</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Hang up</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>It is over</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muted</translation>
    </message>
</context>
<context>
    <name>CallFacts</name>
    <message>
        <source>About this call</source>
        <translation>About this call</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>withheld</translation>
    </message>
    <message>
        <source>Name on the phone</source>
        <translation>Name on the phone</translation>
    </message>
    <message>
        <source>Diverted from</source>
        <translation>Diverted from</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Dialled</translation>
    </message>
    <message>
        <source>Line or queue</source>
        <translation>Line or queue</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Waited</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Talked</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Transferred to</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>On the screen</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>With the customer</translation>
    </message>
    <message numerus="yes">
        <source>after %n ms</source>
        <translation>
            <numerusform>after %n ms</numerusform>
            <numerusform>after %n ms</numerusform>
        </translation>
    </message>
    <message>
        <source>we hung up</source>
        <translation>we hung up</translation>
    </message>
    <message>
        <source>they hung up</source>
        <translation>they hung up</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>the caller gave up</translation>
    </message>
    <message>
        <source>answered at another phone</source>
        <translation>answered at another phone</translation>
    </message>
    <message>
        <source>refused there</source>
        <translation>refused there</translation>
    </message>
    <message>
        <source>rejected here</source>
        <translation>rejected here</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>busy</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>could not be reached</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>the connection was lost</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>transferred</translation>
    </message>
</context>
<context>
    <name>CallTools</name>
    <message>
        <source>Key {digit}</source>
        <translation>Key {digit}</translation>
    </message>
    <message>
        <source>Transfer to: name or number</source>
        <translation>Transfer to: name or number</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Transfer to</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Ask first</translation>
    </message>
    <message>
        <source>Talk with them while the caller waits, then hand the caller over</source>
        <translation>Talk with them while the caller waits, then hand the caller over</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Digits go to the call</source>
        <translation>Digits go to the call</translation>
    </message>
    <message>
        <source>Ask: name or number</source>
        <translation>Ask: name or number</translation>
    </message>
    <message>
        <source>{name} is not here. Press Enter again to transfer all the same.</source>
        <translation>{name} is not here. Press Enter again to transfer all the same.</translation>
    </message>
</context>
<context>
    <name>CallerChoice</name>
    <message>
        <source>This call only</source>
        <translation>This call only</translation>
    </message>
    <message>
        <source>Attach to…</source>
        <translation>Attach to…</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Attach…</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>New customer…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>Attach number</source>
        <translation>Attach number</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Attach as shared</source>
        <translation>Attach as shared</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Shared number</source>
        <translation>Shared number</translation>
    </message>
    <message>
        <source>{number} is not a number of {name}</source>
        <translation>{number} is not a number of {name}</translation>
    </message>
    <message>
        <source>Name of the new customer, then Enter</source>
        <translation>Name of the new customer, then Enter</translation>
    </message>
    <message>
        <source>Nobody is called “{text}”</source>
        <translation>Nobody is called “{text}”</translation>
    </message>
    <message>
        <source>Nobody is called “{text}”; similar:</source>
        <translation>Nobody is called “{text}”; similar:</translation>
    </message>
    <message>
        <source>Several: choose with ↓, then Enter</source>
        <translation>Several: choose with ↓, then Enter</translation>
    </message>
    <message>
        <source>Whose number is {number}?</source>
        <translation>Whose number is {number}?</translation>
    </message>
    <message>
        <source>Number withheld: who is calling?</source>
        <translation>Number withheld: who is calling?</translation>
    </message>
    <message>
        <source>Not looked up yet, the server is away: {number}</source>
        <translation>Not looked up yet, the server is away: {number}</translation>
    </message>
    <message>
        <source>Unknown number: {number}</source>
        <translation>Unknown number: {number}</translation>
    </message>
    <message>
        <source>This may be:</source>
        <translation>This may be:</translation>
    </message>
    <message>
        <source>A shared number, so perhaps:</source>
        <translation>A shared number, so perhaps:</translation>
    </message>
    <message>
        <source>Several customers have this number:</source>
        <translation>Several customers have this number:</translation>
    </message>
    <message>
        <source>Name, number or order</source>
        <translation>Name, number or order</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Callers</name>
    <message>
        <source>The number is now a number of {name}</source>
        <translation>The number is now a number of {name}</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Name of the scorecard</source>
        <translation>Name of the scorecard</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Add a criterion</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>Undo all changes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save as version {version}</source>
        <translation>Save as version {version}</translation>
    </message>
    <message>
        <source>{channel}, {language}. Reviews keep the version they were made with; new ones take the newest.</source>
        <translation>{channel}, {language}. Reviews keep the version they were made with; new ones take the newest.</translation>
    </message>
    <message>
        <source>Here stands the note of the contact that is scored.</source>
        <translation>Here stands the note of the contact that is scored.</translation>
    </message>
    <message>
        <source>Try it: nothing of this is saved</source>
        <translation>Try it: nothing of this is saved</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Call {number}</source>
        <translation>Call {number}</translation>
    </message>
    <message>
        <source>Copy selected words</source>
        <translation>Copy selected words</translation>
    </message>
    <message>
        <source>Copy this entry</source>
        <translation>Copy this entry</translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation>Open the mail</translation>
    </message>
    <message>
        <source>Finish logging…</source>
        <translation>Finish logging…</translation>
    </message>
    <message>
        <source>Correct the note…</source>
        <translation>Correct the note…</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>Earlier wordings</translation>
    </message>
    <message>
        <source>About this call</source>
        <translation>About this call</translation>
    </message>
    <message>
        <source>Give to a customer…</source>
        <translation>Give to a customer…</translation>
    </message>
    <message>
        <source>Move to another customer…</source>
        <translation>Move to another customer…</translation>
    </message>
    <message>
        <source>Withdraw this entry…</source>
        <translation>Withdraw this entry…</translation>
    </message>
    <message>
        <source>The customer contests this…</source>
        <translation>The customer contests this…</translation>
    </message>
    <message>
        <source>Decide about this contested note…</source>
        <translation>Decide about this contested note…</translation>
    </message>
    <message>
        <source>Remove words for privacy…</source>
        <translation>Remove words for privacy…</translation>
    </message>
</context>
<context>
    <name>CardsSection</name>
    <message>
        <source>Scorecards</source>
        <translation>Scorecards</translation>
    </message>
    <message>
        <source>New scorecard…</source>
        <translation>New scorecard…</translation>
    </message>
    <message>
        <source>{name} ({language}), version {version}</source>
        <translation>{name} ({language}), version {version}</translation>
    </message>
    <message>
        <source>What you changed before is still here, not saved yet.</source>
        <translation>What you changed before is still here, not saved yet.</translation>
    </message>
    <message>
        <source>Another lead saved version {version} meanwhile. Nothing was overwritten: yours is still here.</source>
        <translation>Another lead saved version {version} meanwhile. Nothing was overwritten: yours is still here.</translation>
    </message>
    <message>
        <source>Save mine after it</source>
        <translation>Save mine after it</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>{channel}, {language}</source>
        <translation>{channel}, {language}</translation>
    </message>
    <message>
        <source>The scorecard has no name. Nothing was saved yet.</source>
        <translation>The scorecard has no name. Nothing was saved yet.</translation>
    </message>
    <message>
        <source>The scorecard has no criterion. Nothing was saved yet.</source>
        <translation>The scorecard has no criterion. Nothing was saved yet.</translation>
    </message>
    <message>
        <source>A criterion has no name. Nothing was saved yet.</source>
        <translation>A criterion has no name. Nothing was saved yet.</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Number withheld</translation>
    </message>
    <message>
        <source>Not this caller: {name}. Nobody knows yet who is on the phone.</source>
        <translation>Not this caller: {name}. Nobody knows yet who is on the phone.</translation>
    </message>
    <message>
        <source>The customer cannot be shown</source>
        <translation>The customer cannot be shown</translation>
    </message>
    <message>
        <source>This customer is not here</source>
        <translation>This customer is not here</translation>
    </message>
    <message>
        <source>The customer was removed or never was in this workspace. Search for another one.</source>
        <translation>The customer was removed or never was in this workspace. Search for another one.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>The workspace cannot be opened</translation>
    </message>
</context>
<context>
    <name>CesCard</name>
    <message>
        <source>How easy was it?</source>
        <translation>How easy was it?</translation>
    </message>
    <message>
        <source>After a contact its customer gets one mail, in their language and with the agent&apos;s name, and answers with one press. Never during a complaint, never who refused; no agent can keep somebody from being asked. An answer from 1 to 3 opens a follow-up for everybody.</source>
        <translation>After a contact its customer gets one mail, in their language and with the agent&apos;s name, and answers with one press. Never during a complaint, never who refused; no agent can keep somebody from being asked. An answer from 1 to 3 opens a follow-up for everybody.</translation>
    </message>
    <message>
        <source>Ask after each contact</source>
        <translation>Ask after each contact</translation>
    </message>
    <message>
        <source>Asking by mail</source>
        <translation>Asking by mail</translation>
    </message>
    <message>
        <source>From the mailbox</source>
        <translation>From the mailbox</translation>
    </message>
    <message>
        <source>An address for each score</source>
        <translation>An address for each score</translation>
    </message>
    <message>
        <source>As support+…@. It is the same tick as “Plus addresses” of that mailbox, and changes with it.</source>
        <translation>As support+…@. It is the same tick as “Plus addresses” of that mailbox, and changes with it.</translation>
    </message>
    <message>
        <source>Where scores go</source>
        <translation>Where scores go</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Ask after: {what}</source>
        <translation>Ask after: {what}</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Nobody again within</source>
        <translation>Nobody again within</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Save for everybody</translation>
    </message>
    <message>
        <source>Asking by mail how easy it was</source>
        <translation>Asking by mail how easy it was</translation>
    </message>
    <message>
        <source>None: nobody is asked</source>
        <translation>None: nobody is asked</translation>
    </message>
    <message>
        <source>{address} (only looks)</source>
        <translation>{address} (only looks)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>This mailbox only looks (pilot): as long as it does, nobody is asked.</source>
        <translation>This mailbox only looks (pilot): as long as it does, nobody is asked.</translation>
    </message>
    <message>
        <source>The mailbox that asked is gone: nobody is asked. Choose another one.</source>
        <translation>The mailbox that asked is gone: nobody is asked. Choose another one.</translation>
    </message>
    <message>
        <source>To ask, it takes a mailbox and a kind of contact. Nothing was saved.</source>
        <translation>To ask, it takes a mailbox and a kind of contact. Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Nothing in this period yet</source>
        <translation>Nothing in this period yet</translation>
    </message>
    <message>
        <source>As a table	T</source>
        <translation>As a table	T</translation>
    </message>
    <message>
        <source>Copy as data</source>
        <translation>Copy as data</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copy as picture</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Why this contact is read</source>
        <translation>Why this contact is read</translation>
    </message>
    <message>
        <source>{name} ({language})</source>
        <translation>{name} ({language})</translation>
    </message>
    <message>
        <source>You score by version {old}. Version {new} is there: use it</source>
        <translation>You score by version {old}. Version {new} is there: use it</translation>
    </message>
    <message>
        <source>Drawn with the seed {seed}: nobody picked it</source>
        <translation>Drawn with the seed {seed}: nobody picked it</translation>
    </message>
</context>
<context>
    <name>ChooseCustomer</name>
    <message>
        <source>Search customer</source>
        <translation>Search customer</translation>
    </message>
    <message>
        <source>Name, number, e-mail, order or postcode</source>
        <translation>Name, number, e-mail, order or postcode</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Customers found</translation>
    </message>
    <message>
        <source>Nobody is found by “{text}”.</source>
        <translation>Nobody is found by “{text}”.</translation>
    </message>
    <message>
        <source>Type a few letters or digits.</source>
        <translation>Type a few letters or digits.</translation>
    </message>
</context>
<context>
    <name>ClosingsBox</name>
    <message>
        <source>Also closes</source>
        <translation>Also closes</translation>
    </message>
    <message>
        <source>Once you spoke with the customer: what has the same order or reason, and their missed calls.</source>
        <translation>Once you spoke with the customer: what has the same order or reason, and their missed calls.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>open items</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise kept: {title} ({due})</source>
        <translation>Promise kept: {title} ({due})</translation>
    </message>
    <message>
        <source>Missed call answered ({due})</source>
        <translation>Missed call answered ({due})</translation>
    </message>
    <message>
        <source>Done: {title} ({due})</source>
        <translation>Done: {title} ({due})</translation>
    </message>
    <message>
        <source>Same order: {text}</source>
        <translation>Same order: {text}</translation>
    </message>
    <message>
        <source>Same reason: {text}</source>
        <translation>Same reason: {text}</translation>
    </message>
</context>
<context>
    <name>CoachDialog</name>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>What you talked about</translation>
    </message>
    <message>
        <source>Only this person, who leads them, and administrators read it</source>
        <translation>Only this person, who leads them, and administrators read it</translation>
    </message>
    <message>
        <source>What was agreed, one a line</source>
        <translation>What was agreed, one a line</translation>
    </message>
    <message>
        <source>Each line becomes a task of theirs, which nobody else sees</source>
        <translation>Each line becomes a task of theirs, which nobody else sees</translation>
    </message>
    <message>
        <source>Coach {name}</source>
        <translation>Coach {name}</translation>
    </message>
    <message>
        <source>Save the coaching</source>
        <translation>Save the coaching</translation>
    </message>
    <message>
        <source>About the contact of {moment}</source>
        <translation>About the contact of {moment}</translation>
    </message>
    <message>
        <source>The coaching is saved. What was agreed is among their tasks.</source>
        <translation>The coaching is saved. What was agreed is among their tasks.</translation>
    </message>
    <message>
        <source>The coaching is saved.</source>
        <translation>The coaching is saved.</translation>
    </message>
    <message>
        <source>About the contact of {moment} and its review</source>
        <translation>About the contact of {moment} and its review</translation>
    </message>
    <message>
        <source>Say by when it is done. Nothing was saved yet.</source>
        <translation>Say by when it is done. Nothing was saved yet.</translation>
    </message>
</context>
<context>
    <name>CoachDoor</name>
    <message>
        <source>This is your own contact: nobody coaches themselves.</source>
        <translation>This is your own contact: nobody coaches themselves.</translation>
    </message>
</context>
<context>
    <name>CoachingSection</name>
    <message>
        <source>My coachings</source>
        <translation>My coachings</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Send the answer</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Add to it</translation>
    </message>
    <message>
        <source>Coach…</source>
        <translation>Coach…</translation>
    </message>
    <message>
        <source>Reading the coachings…</source>
        <translation>Reading the coachings…</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>A word to add</source>
        <translation>A word to add</translation>
    </message>
    <message>
        <source>What you want to say to it</source>
        <translation>What you want to say to it</translation>
    </message>
    <message>
        <source>A word to add, for both of you to read</source>
        <translation>A word to add, for both of you to read</translation>
    </message>
    <message>
        <source>Whom to coach</source>
        <translation>Whom to coach</translation>
    </message>
    <message>
        <source>Nobody has coached you yet.</source>
        <translation>Nobody has coached you yet.</translation>
    </message>
    <message>
        <source>Nobody was coached yet.</source>
        <translation>Nobody was coached yet.</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>by {name}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n agreed action(s) done</source>
        <translation>
            <numerusform>{done} of %n agreed action done</numerusform>
            <numerusform>{done} of %n agreed actions done</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
</context>
<context>
    <name>CoachingText</name>
    <message>
        <source>{name}, coached by {lead}</source>
        <translation>{name}, coached by {lead}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>contact of {moment}, {customer}</source>
        <translation>contact of {moment}, {customer}</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>no customer</translation>
    </message>
    <message>
        <source>○ {title}, by {moment}</source>
        <translation>○ {title}, by {moment}</translation>
    </message>
    <message>
        <source>✓ {title}: done</source>
        <translation>✓ {title}: done</translation>
    </message>
    <message>
        <source>✕ {title}: not done</source>
        <translation>✕ {title}: not done</translation>
    </message>
    <message>
        <source>{name} read it, {moment}</source>
        <translation>{name} read it, {moment}</translation>
    </message>
    <message>
        <source>{name}, {moment}: {words}</source>
        <translation>{name}, {moment}: {words}</translation>
    </message>
</context>
<context>
    <name>CodeNames</name>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>In %n minute</numerusform>
            <numerusform>In %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s)</source>
        <translation>
            <numerusform>In %n hour</numerusform>
            <numerusform>In %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n working day(s)</source>
        <translation>
            <numerusform>In %n working day</numerusform>
            <numerusform>In %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Today {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Tomorrow {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after delivery</source>
        <translation>
            <numerusform>%n working day after delivery</numerusform>
            <numerusform>%n working days after delivery</numerusform>
        </translation>
    </message>
    <message>
        <source>Next {weekday}</source>
        <translation>Next {weekday}</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Timed out</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Transferred</source>
        <comment>short</comment>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Late delivery</source>
        <translation>Late delivery</translation>
    </message>
    <message>
        <source>Damaged on delivery</source>
        <translation>Damaged on delivery</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation>Charged twice</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Product question</source>
        <translation>Product question</translation>
    </message>
    <message>
        <source>Product defect</source>
        <translation>Product defect</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>kind of entry</comment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>kind of entry</comment>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>kind of entry</comment>
        <translation>Return</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>kind of entry</comment>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Mail in copy</source>
        <translation>Mail in copy</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Words removed</source>
        <translation>Words removed</translation>
    </message>
    <message>
        <source>Contested by the customer</source>
        <translation>Contested by the customer</translation>
    </message>
    <message>
        <source>Decision on a contested note</source>
        <translation>Decision on a contested note</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Compliments</source>
        <translation>Compliments</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Occasions</translation>
    </message>
    <message>
        <source>Mails in copy</source>
        <translation>Mails in copy</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Withdrawals</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Moves</translation>
    </message>
    <message>
        <source>Removals of words</source>
        <translation>Removals of words</translation>
    </message>
    <message>
        <source>Contested notes</source>
        <translation>Contested notes</translation>
    </message>
    <message>
        <source>Decisions on contested notes</source>
        <translation>Decisions on contested notes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>incoming</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>outgoing</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Packed</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>On its way</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>follow-up</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>complaint</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Confirmed by the customer</source>
        <translation>Confirmed by the customer</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Waiting for the customer</translation>
    </message>
    <message>
        <source>Waiting for a colleague</source>
        <translation>Waiting for a colleague</translation>
    </message>
    <message>
        <source>Waiting for the carrier</source>
        <translation>Waiting for the carrier</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>This afternoon</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>Promises</source>
        <comment>section of the queue</comment>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Missed calls</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>To finish</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Set apart</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>phone number</translation>
    </message>
    <message>
        <source>last digits of the number</source>
        <translation>last digits of the number</translation>
    </message>
    <message>
        <source>shared number</source>
        <translation>shared number</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mail address</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>order number</translation>
    </message>
    <message>
        <source>postcode and house number</source>
        <translation>postcode and house number</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>similar name</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>customer number</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>Colleague of the customer</source>
        <translation>Colleague of the customer</translation>
    </message>
    <message>
        <source>Firm or adviser</source>
        <translation>Firm or adviser</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Snoozed</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Let go</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Opened again</translation>
    </message>
    <message>
        <source>Called back, not reached</source>
        <translation>Called back, not reached</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>{name} writes an answer</source>
        <translation>{name} writes an answer</translation>
    </message>
    <message>
        <source>{name} reads this</source>
        <translation>{name} reads this</translation>
    </message>
</context>
<context>
    <name>ComplimentDialog</name>
    <message>
        <source>Compliment</source>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Record the compliment</source>
        <translation>Record the compliment</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>About whom</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>In the customer&apos;s words</translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation>What you typed before is still here.</translation>
    </message>
    <message>
        <source>All of us</source>
        <translation>All of us</translation>
    </message>
</context>
<context>
    <name>ConsentMenu</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>After-sale contact</source>
        <translation>After-sale contact</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>{purpose} by {channel}: {state}</source>
        <translation>{purpose} by {channel}: {state}</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Next contact</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation>Contact before</translation>
    </message>
    <message>
        <source>Next contact to review</source>
        <translation>Next contact to review</translation>
    </message>
    <message>
        <source>Score it</source>
        <translation>Score it</translation>
    </message>
    <message>
        <source>Read it on the customer&apos;s timeline</source>
        <translation>Read it on the customer&apos;s timeline</translation>
    </message>
    <message>
        <source>Every wording of its note</source>
        <translation>Every wording of its note</translation>
    </message>
    <message>
        <source>Open it on the desk</source>
        <translation>Open it on the desk</translation>
    </message>
    <message>
        <source>Search words in the notes</source>
        <translation>Search words in the notes</translation>
    </message>
    <message>
        <source>Coach the agent about it</source>
        <translation>Coach the agent about it</translation>
    </message>
    <message>
        <source>Let leads calibrate on it</source>
        <translation>Let leads calibrate on it</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Only this agent</source>
        <translation>Only this agent</translation>
    </message>
    <message>
        <source>Only this customer</source>
        <translation>Only this customer</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Restricted: who reads it stands in the ledger</source>
        <translation>Restricted: who reads it stands in the ledger</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Promise broken</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Contested</translation>
    </message>
    <message>
        <source>CES {score}</source>
        <translation>CES {score}</translation>
    </message>
    <message>
        <source>Changed late</source>
        <translation>Changed late</translation>
    </message>
    <message>
        <source>Words removed</source>
        <translation>Words removed</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>No note</translation>
    </message>
    <message>
        <source>Short note</source>
        <translation>Short note</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disputed</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Without a customer</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>J and K: down and up · N: next to review · R: score · Enter: timeline · O: desk · /: words</source>
        <translation>J and K: down and up · N: next to review · R: score · Enter: timeline · O: desk · /: words</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>Reading the contacts…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>This contact has no customer, so there is nothing to open on the desk.</source>
        <translation>This contact has no customer, so there is nothing to open on the desk.</translation>
    </message>
    <message>
        <source>Drawn: {done} of {count}</source>
        <translation>Drawn: {done} of {count}</translation>
    </message>
    <message>
        <source>Drawn by {seed}</source>
        <translation>Drawn by {seed}</translation>
    </message>
    <message>
        <source>Nothing below waits for a review.</source>
        <translation>Nothing below waits for a review.</translation>
    </message>
    <message>
        <source>Nothing in this list waits for a review.</source>
        <translation>Nothing in this list waits for a review.</translation>
    </message>
    <message>
        <source>The end was reached: this is the first from the top that waits for a review.</source>
        <translation>The end was reached: this is the first from the top that waits for a review.</translation>
    </message>
    <message>
        <source>Offline. What is shown is as of {time}.</source>
        <translation>Offline. What is shown is as of {time}.</translation>
    </message>
    <message>
        <source>No contact is like that.</source>
        <translation>No contact is like that.</translation>
    </message>
    <message>
        <source>Let the filters go</source>
        <translation>Let the filters go</translation>
    </message>
    <message>
        <source>Nobody has logged a contact in this period.</source>
        <translation>Nobody has logged a contact in this period.</translation>
    </message>
</context>
<context>
    <name>ContestDialog</name>
    <message>
        <source>The customer contests this</source>
        <translation>The customer contests this</translation>
    </message>
    <message>
        <source>Attach the statement</source>
        <translation>Attach the statement</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>What the customer says</translation>
    </message>
    <message>
        <source>What does the customer say is wrong? In their own words.</source>
        <translation>What does the customer say is wrong? In their own words.</translation>
    </message>
    <message>
        <source>It is shown with the note at once, and the note is folded. Somebody who leads and did not write it decides within a month: other words, none, or the note as it is with the customer&apos;s words.</source>
        <translation>It is shown with the note at once, and the note is folded. Somebody who leads and did not write it decides within a month: other words, none, or the note as it is with the customer&apos;s words.</translation>
    </message>
</context>
<context>
    <name>Contested</name>
    <message>
        <source>No customer contests a note.</source>
        <translation>No customer contests a note.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Show on the timeline</translation>
    </message>
    <message>
        <source>The customer says ({moment}): “{words}”</source>
        <translation>The customer says ({moment}): “{words}”</translation>
    </message>
    <message>
        <source>Taken down by {name}; to be decided by {day}.</source>
        <translation>Taken down by {name}; to be decided by {day}.</translation>
    </message>
    <message>
        <source>{what}, by {name}, {moment}: {reason}</source>
        <translation>{what}, by {name}, {moment}: {reason}</translation>
    </message>
    <message>
        <source>Contested notes</source>
        <translation>Contested notes</translation>
    </message>
</context>
<context>
    <name>ContestedModel</name>
    <message>
        <source>Decide by</source>
        <translation>Decide by</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Without a customer</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Words removed</source>
        <translation>Words removed</translation>
    </message>
    <message>
        <source>Kept as it was</source>
        <translation>Kept as it was</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, overdue</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Whose contact is it?</source>
        <translation>Whose contact is it?</translation>
    </message>
    <message>
        <source>Give to this customer</source>
        <translation>Give to this customer</translation>
    </message>
    <message>
        <source>Move to another customer</source>
        <translation>Move to another customer</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Move here</translation>
    </message>
    <message>
        <source>Your words are kept until you open this note again</source>
        <translation>Your words are kept until you open this note again</translation>
    </message>
    <message>
        <source>It stands with {name} now</source>
        <translation>It stands with {name} now</translation>
    </message>
</context>
<context>
    <name>CriterionEditor</name>
    <message>
        <source>Marked lowest, the whole contact scores 0</source>
        <translation>Marked lowest, the whole contact scores 0</translation>
    </message>
    <message>
        <source>Needs a recording</source>
        <translation>Needs a recording</translation>
    </message>
    <message>
        <source>= {percent} %</source>
        <translation>= {percent} %</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>What is asked, in a few words</source>
        <translation>What is asked, in a few words</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 to 4</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>What a reviewer looks for, with an example</source>
        <translation>What a reviewer looks for, with an example</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Take this criterion away</source>
        <translation>Take this criterion away</translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>Marked lowest, the whole contact scores 0</source>
        <translation>Marked lowest, the whole contact scores 0</translation>
    </message>
    <message>
        <source>Can only be judged by hearing a recording</source>
        <translation>Can only be judged by hearing a recording</translation>
    </message>
    <message>
        <source>Not applicable: there is no recording</source>
        <translation>Not applicable: there is no recording</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>marked lowest, the whole contact scores 0</source>
        <translation>marked lowest, the whole contact scores 0</translation>
    </message>
    <message>
        <source>First lead: {mark}. {words}</source>
        <translation>First lead: {mark}. {words}</translation>
    </message>
    <message>
        <source>First lead: {mark}</source>
        <translation>First lead: {mark}</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Check identity</source>
        <translation>Check identity</translation>
    </message>
    <message>
        <source>Asked again what we knew</source>
        <translation>Asked again what we knew</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}: {state}</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Reasons for the decision</source>
        <translation>Reasons for the decision</translation>
    </message>
    <message>
        <source>Why it stands, or why your marks are others</source>
        <translation>Why it stands, or why your marks are others</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Your decision</translation>
    </message>
    <message>
        <source>Marks that differ from the first ones are named below them</source>
        <translation>Marks that differ from the first ones are named below them</translation>
    </message>
    <message>
        <source>These marks stand instead</source>
        <translation>These marks stand instead</translation>
    </message>
    <message>
        <source>The review stands</source>
        <translation>The review stands</translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Show quoted text</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Hide quoted text</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>The sound devices are known when the phone is connected.</source>
        <translation>The sound devices are known when the phone is connected.</translation>
    </message>
    <message>
        <source>This computer has no microphone and no speaker now. Plug in a headset: it is used at once.</source>
        <translation>This computer has no microphone and no speaker now. Plug in a headset: it is used at once.</translation>
    </message>
    <message>
        <source>On this system the softphone rings and is answered here, and has no sound of its own yet.</source>
        <translation>On this system the softphone rings and is answered here, and has no sound of its own yet.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Ringer</source>
        <translation>Ringer</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>What goes in</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>What comes out</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>{device} (unplugged)</source>
        <translation>{device} (unplugged)</translation>
    </message>
</context>
<context>
    <name>DialQuestion</name>
    <message>
        <source>{name} has asked not to be called.</source>
        <translation>{name} has asked not to be called.</translation>
    </message>
    <message>
        <source>Call all the same?</source>
        <translation>Call all the same?</translation>
    </message>
    <message>
        <source>It could not be read whether {name} wants to be called.</source>
        <translation>It could not be read whether {name} wants to be called.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Call {number}</translation>
    </message>
    <message>
        <source>Call a number that costs extra?</source>
        <translation>Call a number that costs extra?</translation>
    </message>
    <message>
        <source>{number} begins with {prefix}, which your administrator has marked.</source>
        <translation>{number} begins with {prefix}, which your administrator has marked.</translation>
    </message>
    <message>
        <source>{number} is a premium number: each minute or call is charged on top.</source>
        <translation>{number} is a premium number: each minute or call is charged on top.</translation>
    </message>
    <message>
        <source>Call the emergency number?</source>
        <translation>Call the emergency number?</translation>
    </message>
    <message>
        <source>{number} reaches the emergency services.</source>
        <translation>{number} reaches the emergency services.</translation>
    </message>
    <message>
        <source>Send a code to the phone system?</source>
        <translation>Send a code to the phone system?</translation>
    </message>
    <message>
        <source>{code} is no number: it may forward or change your line.</source>
        <translation>{code} is no number: it may forward or change your line.</translation>
    </message>
    <message>
        <source>This number is not called from here</source>
        <translation>This number is not called from here</translation>
    </message>
    <message>
        <source>Your administrator has ruled out numbers that begin with {prefix}.</source>
        <translation>Your administrator has ruled out numbers that begin with {prefix}.</translation>
    </message>
</context>
<context>
    <name>Dialler</name>
    <message>
        <source>The customer</source>
        <translation>The customer</translation>
    </message>
</context>
<context>
    <name>DiallingCard</name>
    <message>
        <source>Calling</source>
        <translation>Calling</translation>
    </message>
    <message>
        <source>For everybody. One beginning a line, as it is dialled (0900) or with its country (+31900).</source>
        <translation>For everybody. One beginning a line, as it is dialled (0900) or with its country (+31900).</translation>
    </message>
    <message>
        <source>Ask before calling</source>
        <translation>Ask before calling</translation>
    </message>
    <message>
        <source>Each country&apos;s premium numbers, emergency numbers and codes are always asked first.</source>
        <translation>Each country&apos;s premium numbers, emergency numbers and codes are always asked first.</translation>
    </message>
    <message>
        <source>Never call</source>
        <translation>Never call</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Save for everybody</translation>
    </message>
    <message>
        <source>Which numbers are asked first and which are never called</source>
        <translation>Which numbers are asked first and which are never called</translation>
    </message>
    <message>
        <source>As this country dials them</source>
        <translation>As this country dials them</translation>
    </message>
    <message>
        <source>With + and country, +31…</source>
        <translation>With + and country, +31…</translation>
    </message>
    <message>
        <source>As they stand</source>
        <translation>As they stand</translation>
    </message>
    <message>
        <source>NL, VN, DE …: whose trunk rules read a number without a country. Empty: the workspace&apos;s.</source>
        <translation>NL, VN, DE …: whose trunk rules read a number without a country. Empty: the workspace&apos;s.</translation>
    </message>
    <message>
        <source>Country of this line</source>
        <translation>Country of this line</translation>
    </message>
    <message>
        <source>Numbers are dialled</source>
        <translation>Numbers are dialled</translation>
    </message>
    <message>
        <source>Where the phone system wants a digit before every number outside the house. Usually empty.</source>
        <translation>Where the phone system wants a digit before every number outside the house. Usually empty.</translation>
    </message>
    <message>
        <source>Dial for outside</source>
        <translation>Dial for outside</translation>
    </message>
    <message>
        <source>“{text}” is no beginning of a number. Nothing was saved.</source>
        <translation>“{text}” is no beginning of a number. Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>%n place differs</numerusform>
            <numerusform>%n places differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryCard</name>
    <message>
        <source>Colleagues and queues</source>
        <translation>Colleagues and queues</translation>
    </message>
    <message>
        <source>Where colleagues reach you. Several with commas; the first is called first.</source>
        <translation>Where colleagues reach you. Several with commas; the first is called first.</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>My extension</translation>
    </message>
    <message>
        <source>Extensions of everybody</source>
        <translation>Extensions of everybody</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Add people…</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Add a queue</source>
        <translation>Add a queue</translation>
    </message>
    <message>
        <source>Remove the queue</source>
        <translation>Remove the queue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Extensions and queues</source>
        <translation>Extensions and queues</translation>
    </message>
    <message>
        <source>An extension has digits, * and #, and a queue has a name. Nothing was saved.</source>
        <translation>An extension has digits, * and #, and a queue has a name. Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>DirectorySentences</name>
    <message>
        <source>Not here</source>
        <translation>Not here</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Unknown: last heard of {time}</source>
        <translation>Unknown: last heard of {time}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>A number that is in no list</source>
        <translation>A number that is in no list</translation>
    </message>
    <message>
        <source>{name} asks you; the customer waits</source>
        <translation>{name} asks you; the customer waits</translation>
    </message>
    <message>
        <source>Transferred by {name}</source>
        <translation>Transferred by {name}</translation>
    </message>
    <message>
        <source>Identity not checked by {name}</source>
        <translation>Identity not checked by {name}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>Asked by {name}: {answers}</source>
        <translation>Asked by {name}: {answers}</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>order number</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>city</source>
        <translation>city</translation>
    </message>
</context>
<context>
    <name>DistributionView</name>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Whose contacts</source>
        <translation>Whose contacts</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>How it is drawn</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>By chance</translation>
    </message>
    <message>
        <source>By chance, as many of each agent</source>
        <translation>By chance, as many of each agent</translation>
    </message>
    <message>
        <source>Trouble is likelier: low CES, complaint, long, short note, late change</source>
        <translation>Trouble is likelier: low CES, complaint, long, short note, late change</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Wished: plus or minus so many points</source>
        <translation>Wished: plus or minus so many points</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Copy the seed</source>
        <translation>Copy the seed</translation>
    </message>
    <message>
        <source>Draw contacts to review</source>
        <translation>Draw contacts to review</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>The seed decides, nobody picks: the same seed draws the same contacts for anybody. Your own contacts are never drawn for you.</source>
        <translation>The seed decides, nobody picks: the same seed draws the same contacts for anybody. Your own contacts are never drawn for you.</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>All agents</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>points, 95 % sure</source>
        <translation>points, 95 % sure</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Drawn</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>Wished</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>This draws {count} of {of} contacts. To know the mean score to ± {within} points takes {needed} drawn reviews of this period.</source>
        <translation>This draws {count} of {of} contacts. To know the mean score to ± {within} points takes {needed} drawn reviews of this period.</translation>
    </message>
    <message numerus="yes">
        <source>So far %n drawn review(s) of this period count: too few to tell an interval.</source>
        <translation>
            <numerusform>So far %n drawn review of this period counts: too few to tell an interval.</numerusform>
            <numerusform>So far %n drawn reviews of this period count: too few to tell an interval.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far {count} count: mean {mean}, with 95 % confidence between {low} and {high}.</source>
        <translation>So far {count} count: mean {mean}, with 95 % confidence between {low} and {high}.</translation>
    </message>
</context>
<context>
    <name>DrawStrip</name>
    <message>
        <source>Next drawn</source>
        <translation>Next drawn</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Draw…</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>Nothing is drawn</translation>
    </message>
    <message>
        <source>Nothing to draw from</source>
        <translation>Nothing to draw from</translation>
    </message>
    <message>
        <source>{done} of {count} drawn</source>
        <translation>{done} of {count} drawn</translation>
    </message>
</context>
<context>
    <name>DriversSection</name>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>avoidable</source>
        <translation>avoidable</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Press a bar or an hour to see its interactions</source>
        <translation>Press a bar or an hour to see its interactions</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s), {avoidable} of them avoidable, {repeats} about something asked before.</source>
        <translation>
            <numerusform>%n contact, {avoidable} of them avoidable, {repeats} about something asked before.</numerusform>
            <numerusform>%n contacts, {avoidable} of them avoidable, {repeats} about something asked before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s), {avoidable} avoidable, {repeats} repeated, {minutes} min</source>
        <translation>
            <numerusform>%n contact, {avoidable} avoidable, {repeats} repeated, {minutes} min</numerusform>
            <numerusform>%n contacts, {avoidable} avoidable, {repeats} repeated, {minutes} min</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the filter {name}</source>
        <translation>Without the filter {name}</translation>
    </message>
    <message>
        <source>{n} contacts</source>
        <translation>{n} contacts</translation>
    </message>
    <message>
        <source>Contacts by weekday and hour</source>
        <translation>Contacts by weekday and hour</translation>
    </message>
    <message>
        <source>{day}, {hour}–{end} h</source>
        <translation>{day}, {hour}–{end} h</translation>
    </message>
    <message>
        <source>Interactions behind “{figure}”</source>
        <translation>Interactions behind “{figure}”</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>By reason</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>By product</translation>
    </message>
    <message>
        <source>By carrier</source>
        <translation>By carrier</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>By what</source>
        <translation>By what</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Interactions behind the bar; Enter opens one on the desk</source>
        <translation>Interactions behind the bar; Enter opens one on the desk</translation>
    </message>
    <message>
        <source>Contact drivers</source>
        <translation>Contact drivers</translation>
    </message>
</context>
<context>
    <name>DropBox</name>
    <message>
        <source>Drop files here</source>
        <translation>Drop files here</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Drop files or a folder here</translation>
    </message>
    <message>
        <source>Tables as CSV (also .gz) or Excel: customers, orders, order lines, deliveries, star ratings, contacts, complaints, follow-ups, colleagues. Which is which is seen in the first row.</source>
        <translation>Tables as CSV (also .gz) or Excel: customers, orders, order lines, deliveries, star ratings, contacts, complaints, follow-ups, colleagues. Which is which is seen in the first row.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Choose files to import</translation>
    </message>
    <message>
        <source>Tables ({endings})</source>
        <translation>Tables ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Choose a folder to import</translation>
    </message>
</context>
<context>
    <name>EntryDoor</name>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Another user</translation>
    </message>
    <message>
        <source>Join a team, or make its workspace</source>
        <translation>Join a team, or make its workspace</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Add people</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Another user…</source>
        <translation>Another user…</translation>
    </message>
    <message>
        <source>Join or make a team…</source>
        <translation>Join or make a team…</translation>
    </message>
</context>
<context>
    <name>EntrySentences</name>
    <message>
        <source>The server does not take this login and password. Nothing was lost. Type them again.</source>
        <translation>The server does not take this login and password. Nothing was lost. Type them again.</translation>
    </message>
    <message>
        <source>From this computer the server does not let this login into this workspace. Nothing was lost. Ask your administrator (pg_hba.conf).</source>
        <translation>From this computer the server does not let this login into this workspace. Nothing was lost. Ask your administrator (pg_hba.conf).</translation>
    </message>
    <message>
        <source>This login may not enter this workspace any more. What waits on this computer is kept. Ask your administrator.</source>
        <translation>This login may not enter this workspace any more. What waits on this computer is kept. Ask your administrator.</translation>
    </message>
    <message>
        <source>This login is signed in as often as it may be. Nothing was lost. Close AgentDesk where it is still open, then try again.</source>
        <translation>This login is signed in as often as it may be. Nothing was lost. Close AgentDesk where it is still open, then try again.</translation>
    </message>
    <message>
        <source>This is no invitation. Nothing was changed. Copy the whole line that begins with agentdesk:join.</source>
        <translation>This is no invitation. Nothing was changed. Copy the whole line that begins with agentdesk:join.</translation>
    </message>
    <message>
        <source>A part of this invitation is missing. Nothing was changed. Copy it whole again.</source>
        <translation>A part of this invitation is missing. Nothing was changed. Copy it whole again.</translation>
    </message>
    <message>
        <source>There is a workspace already. Nothing was changed. Sign in there, or name another database.</source>
        <translation>There is a workspace already. Nothing was changed. Sign in there, or name another database.</translation>
    </message>
    <message>
        <source>This login may not make a workspace here. Nothing was made. It must own the database and be allowed to make roles: ask the server&apos;s administrator for both, or use their login.</source>
        <translation>This login may not make a workspace here. Nothing was made. It must own the database and be allowed to make roles: ask the server&apos;s administrator for both, or use their login.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Nothing was made. Let its administrator make an empty one (createdb), or check how it is written.</source>
        <translation>The server has no database of this name. Nothing was made. Let its administrator make an empty one (createdb), or check how it is written.</translation>
    </message>
    <message>
        <source>Somebody here has this login already, perhaps one who left. Nothing was changed. Choose another one.</source>
        <translation>Somebody here has this login already, perhaps one who left. Nothing was changed. Choose another one.</translation>
    </message>
    <message>
        <source>The server has this login already for something else. It was left as it is. Choose another one.</source>
        <translation>The server has this login already for something else. It was left as it is. Choose another one.</translation>
    </message>
    <message>
        <source>This cannot be a login. Nothing was changed. Take letters without spaces, not only digits, and not beginning with pg_ or agentdesk_.</source>
        <translation>This cannot be a login. Nothing was changed. Take letters without spaces, not only digits, and not beginning with pg_ or agentdesk_.</translation>
    </message>
    <message>
        <source>A login, a name and a team are needed, without spaces in the login.</source>
        <translation>A login, a name and a team are needed, without spaces in the login.</translation>
    </message>
    <message>
        <source>Somebody made this team in this very moment. Nothing was changed. Try again.</source>
        <translation>Somebody made this team in this very moment. Nothing was changed. Try again.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Check its address, or try again later.</source>
        <translation>The server does not answer. Nothing was changed. Check its address, or try again later.</translation>
    </message>
    <message>
        <source>Nobody with this login works here. Nothing was changed. Check how it is written.</source>
        <translation>Nobody with this login works here. Nothing was changed. Check how it is written.</translation>
    </message>
    <message>
        <source>The server asks for a password. Type it to go on.</source>
        <translation>The server asks for a password. Type it to go on.</translation>
    </message>
    <message>
        <source>The server has too many connections at the moment. Nothing was lost. Try again soon.</source>
        <translation>The server has too many connections at the moment. Nothing was lost. Try again soon.</translation>
    </message>
    <message>
        <source>The address asks for a line that others could read. Nothing was sent. Take “sslmode” out of the address: beyond this computer only verify-full is used.</source>
        <translation>The address asks for a line that others could read. Nothing was sent. Take “sslmode” out of the address: beyond this computer only verify-full is used.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another server. Nothing was sent. Check the address, or ask your administrator.</source>
        <translation>The server&apos;s certificate belongs to another server. Nothing was sent. Check the address, or ask your administrator.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for this server. Nothing was sent. Ask your administrator for an invitation or the authority&apos;s certificate.</source>
        <translation>Nobody this computer trusts vouches for this server. Nothing was sent. Ask your administrator for an invitation or the authority&apos;s certificate.</translation>
    </message>
    <message>
        <source>This server does not encrypt its line. Nothing was sent. Ask your administrator to switch TLS on.</source>
        <translation>This server does not encrypt its line. Nothing was sent. Ask your administrator to switch TLS on.</translation>
    </message>
    <message>
        <source>The file with the authority&apos;s certificate cannot be read. Nothing was sent. Check where it is.</source>
        <translation>The file with the authority&apos;s certificate cannot be read. Nothing was sent. Check where it is.</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>You may not do this yourself. Nothing was changed. Ask your team lead. ({code})</source>
        <translation>You may not do this yourself. Nothing was changed. Ask your team lead. ({code})</translation>
    </message>
    <message>
        <source>This was not accepted. Your text is kept. Look at what is asked and try again. ({code})</source>
        <translation>This was not accepted. Your text is kept. Look at what is asked and try again. ({code})</translation>
    </message>
    <message>
        <source>Something unexpected happened. What you typed is kept. Try once more. ({code})</source>
        <translation>Something unexpected happened. What you typed is kept. Try once more. ({code})</translation>
    </message>
    <message>
        <source>The workspace cannot be reached. What you log is kept on this computer and goes out when the line is back.</source>
        <translation>The workspace cannot be reached. What you log is kept on this computer and goes out when the line is back.</translation>
    </message>
    <message>
        <source>This needs the server, which does not answer. Customers you had open lately and your own work are here. What you log is kept and goes out when the server is back.</source>
        <translation>This needs the server, which does not answer. Customers you had open lately and your own work are here. What you log is kept and goes out when the server is back.</translation>
    </message>
    <message>
        <source>The workspace was not found. Nothing was lost by this. Check that its drive is connected, or choose another workspace.</source>
        <translation>The workspace was not found. Nothing was lost by this. Check that its drive is connected, or choose another workspace.</translation>
    </message>
    <message>
        <source>The folder of the workspace is not there. Nothing was lost by this. If it lies on a network drive, connect the drive, then try again.</source>
        <translation>The folder of the workspace is not there. Nothing was lost by this. If it lies on a network drive, connect the drive, then try again.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. It was not changed. Put back the newest copy, or ask your administrator.</source>
        <translation>The workspace file is damaged. It was not changed. Put back the newest copy, or ask your administrator.</translation>
    </message>
    <message>
        <source>This file is not an AgentDesk workspace. It was not changed. Choose another file or make a new workspace.</source>
        <translation>This file is not an AgentDesk workspace. It was not changed. Choose another file or make a new workspace.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer AgentDesk. It was not changed. Please update this program.</source>
        <translation>The workspace was made by a newer AgentDesk. It was not changed. Please update this program.</translation>
    </message>
    <message>
        <source>The workspace is from an older AgentDesk. It was not changed. Run “agentdesk workspace upgrade” first.</source>
        <translation>The workspace is from an older AgentDesk. It was not changed. Run “agentdesk workspace upgrade” first.</translation>
    </message>
    <message>
        <source>The workspace can be read but not written. What you log waits on this computer. Ask for write access to its folder.</source>
        <translation>The workspace can be read but not written. What you log waits on this computer. Ask for write access to its folder.</translation>
    </message>
    <message>
        <source>The workspace is being brought up to date. A copy was made first. This takes a moment.</source>
        <translation>The workspace is being brought up to date. A copy was made first. This takes a moment.</translation>
    </message>
    <message>
        <source>The disk is full. Your text is still on the screen and not yet saved. Free some space, then press again.</source>
        <translation>The disk is full. Your text is still on the screen and not yet saved. Free some space, then press again.</translation>
    </message>
    <message>
        <source>Another program holds the workspace. What you log is kept and goes out as soon as it is free.</source>
        <translation>Another program holds the workspace. What you log is kept and goes out as soon as it is free.</translation>
    </message>
    <message>
        <source>AgentDesk is already open. Its window has been brought to the front.</source>
        <translation>AgentDesk is already open. Its window has been brought to the front.</translation>
    </message>
    <message>
        <source>This computer has no keyring. Nothing was stored in clear. Set AGENTDESK_SECRETS to choose a file.</source>
        <translation>This computer has no keyring. Nothing was stored in clear. Set AGENTDESK_SECRETS to choose a file.</translation>
    </message>
    <message>
        <source>The file that keeps what you log on this computer cannot be written. Your text is still on the screen and not yet saved. Ask for write access to its folder, then press again.</source>
        <translation>The file that keeps what you log on this computer cannot be written. Your text is still on the screen and not yet saved. Ask for write access to its folder, then press again.</translation>
    </message>
    <message>
        <source>The folder for what you log on this computer cannot be opened. Your text is still on the screen and not yet saved. Check that the folder is there and yours, then press again.</source>
        <translation>The folder for what you log on this computer cannot be opened. Your text is still on the screen and not yet saved. Check that the folder is there and yours, then press again.</translation>
    </message>
    <message>
        <source>Another program holds the file that keeps what you log. Your text is still on the screen and not yet saved. Close the other AgentDesk, then press again.</source>
        <translation>Another program holds the file that keeps what you log. Your text is still on the screen and not yet saved. Close the other AgentDesk, then press again.</translation>
    </message>
    <message>
        <source>The disk did not take what you logged. Your text is still on the screen and not yet saved. Copy it, check the disk, then press again.</source>
        <translation>The disk did not take what you logged. Your text is still on the screen and not yet saved. Copy it, check the disk, then press again.</translation>
    </message>
    <message>
        <source>The file that keeps what you log is damaged and could not be put right. It was left as it is. Your text is still on the screen and not yet saved. Copy it, and tell your administrator.</source>
        <translation>The file that keeps what you log is damaged and could not be put right. It was left as it is. Your text is still on the screen and not yet saved. Copy it, and tell your administrator.</translation>
    </message>
    <message>
        <source>What waits on this computer was kept by a newer AgentDesk. It was not changed. Please update this program.</source>
        <translation>What waits on this computer was kept by a newer AgentDesk. It was not changed. Please update this program.</translation>
    </message>
    <message>
        <source>This was said with a newer AgentDesk. It is kept as it is. Please update this program, then try again.</source>
        <translation>This was said with a newer AgentDesk. It is kept as it is. Please update this program, then try again.</translation>
    </message>
    <message>
        <source>This entry on the disk can no longer be read. Nothing else was lost. Log the contact again if it is missing from the timeline.</source>
        <translation>This entry on the disk can no longer be read. Nothing else was lost. Log the contact again if it is missing from the timeline.</translation>
    </message>
    <message>
        <source>The program made a mistake. Your text is kept. Try once more; if it stays, tell your administrator.</source>
        <translation>The program made a mistake. Your text is kept. Try once more; if it stays, tell your administrator.</translation>
    </message>
    <message>
        <source>This setting does not take that value. The old value stays. Enter another one.</source>
        <translation>This setting does not take that value. The old value stays. Enter another one.</translation>
    </message>
    <message>
        <source>This program does not know that setting. Nothing was changed. Check its name, or update the program.</source>
        <translation>This program does not know that setting. Nothing was changed. Check its name, or update the program.</translation>
    </message>
    <message>
        <source>AGENTDESK_SECRETS does not name a place for keys. Nothing was stored. Write “file:” and a path, or leave it out to use the keyring.</source>
        <translation>AGENTDESK_SECRETS does not name a place for keys. Nothing was stored. Write “file:” and a path, or leave it out to use the keyring.</translation>
    </message>
    <message>
        <source>The file with the keys cannot be read or written. It was not changed. Check its path and that it belongs to you alone.</source>
        <translation>The file with the keys cannot be read or written. It was not changed. Check its path and that it belongs to you alone.</translation>
    </message>
    <message>
        <source>This folder cannot be written. Nothing was changed. Check its rights, or choose another place.</source>
        <translation>This folder cannot be written. Nothing was changed. Check its rights, or choose another place.</translation>
    </message>
    <message>
        <source>This is not a time the program knows. Nothing was set. Choose a day and time.</source>
        <translation>This is not a time the program knows. Nothing was set. Choose a day and time.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Nothing was changed. Use a name such as Europe/Amsterdam.</source>
        <translation>There is no time zone of that name. Nothing was changed. Use a name such as Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>How often this comes back cannot be read. Nothing was set. Choose the days again.</source>
        <translation>How often this comes back cannot be read. Nothing was set. Choose the days again.</translation>
    </message>
    <message>
        <source>This after-sale rule cannot be read. The old rule stays. Check trigger, days and time.</source>
        <translation>This after-sale rule cannot be read. The old rule stays. Check trigger, days and time.</translation>
    </message>
    <message>
        <source>Someone else changed this meanwhile. Both versions are kept. Choose which one stays.</source>
        <translation>Someone else changed this meanwhile. Both versions are kept. Choose which one stays.</translation>
    </message>
    <message>
        <source>Someone else corrected this note meanwhile. Both texts are kept. Choose which one stays.</source>
        <translation>Someone else corrected this note meanwhile. Both texts are kept. Choose which one stays.</translation>
    </message>
    <message>
        <source>This entry is there already with other words. Nothing was overwritten.</source>
        <translation>This entry is there already with other words. Nothing was overwritten.</translation>
    </message>
    <message>
        <source>A colleague has just taken this. Nothing was changed. Choose the next one.</source>
        <translation>A colleague has just taken this. Nothing was changed. Choose the next one.</translation>
    </message>
    <message>
        <source>This was closed already. Nothing was changed.</source>
        <translation>This was closed already. Nothing was changed.</translation>
    </message>
    <message>
        <source>This customer is not in the workspace. Your text is kept. Choose a customer.</source>
        <translation>This customer is not in the workspace. Your text is kept. Choose a customer.</translation>
    </message>
    <message>
        <source>This follow-up is no longer there. Nothing was changed.</source>
        <translation>This follow-up is no longer there. Nothing was changed.</translation>
    </message>
    <message>
        <source>This entry is no longer there. Your text is kept.</source>
        <translation>This entry is no longer there. Your text is kept.</translation>
    </message>
    <message>
        <source>This entry was made by a colleague. Nothing was changed. Only they can withdraw it.</source>
        <translation>This entry was made by a colleague. Nothing was changed. Only they can withdraw it.</translation>
    </message>
    <message>
        <source>The time for undo is over. Nothing was changed. Withdraw the entry from its menu, with a reason.</source>
        <translation>The time for undo is over. Nothing was changed. Withdraw the entry from its menu, with a reason.</translation>
    </message>
    <message>
        <source>This entry belongs to another team. Ask its team lead.</source>
        <translation>This entry belongs to another team. Ask its team lead.</translation>
    </message>
    <message>
        <source>This looks like something that must not be kept, such as a card or citizen number. It was not stored. Take it out and press again.</source>
        <translation>This looks like something that must not be kept, such as a card or citizen number. It was not stored. Take it out and press again.</translation>
    </message>
    <message>
        <source>This outcome asks for a note. Type one sentence, then press again.</source>
        <translation>This outcome asks for a note. Type one sentence, then press again.</translation>
    </message>
    <message>
        <source>Only an administrator may change this. Nothing was changed.</source>
        <translation>Only an administrator may change this. Nothing was changed.</translation>
    </message>
    <message>
        <source>A phone cannot dial that, or there are too many. Nothing was changed. An extension has digits, * and #.</source>
        <translation>A phone cannot dial that, or there are too many. Nothing was changed. An extension has digits, * and #.</translation>
    </message>
    <message>
        <source>Another queue has that name. Nothing was changed. Choose another name.</source>
        <translation>Another queue has that name. Nothing was changed. Choose another name.</translation>
    </message>
    <message>
        <source>This customer number is in use. Choose another one.</source>
        <translation>This customer number is in use. Choose another one.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>That time has passed. Choose a later one.</translation>
    </message>
    <message>
        <source>There is no room for the file. Nothing of it was left. Make room, or choose another place.</source>
        <translation>There is no room for the file. Nothing of it was left. Make room, or choose another place.</translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing of it was left. Is the folder closed, or the file open elsewhere?</source>
        <translation>The file cannot be written. Nothing of it was left. Is the folder closed, or the file open elsewhere?</translation>
    </message>
    <message>
        <source>The report could not be drawn. Nothing was written.</source>
        <translation>The report could not be drawn. Nothing was written.</translation>
    </message>
    <message>
        <source>The folder is not there any more. Nothing was written. Choose another place.</source>
        <translation>The folder is not there any more. Nothing was written. Choose another place.</translation>
    </message>
    <message>
        <source>A report is about 400 days at most. Nothing was made. Choose a later first day.</source>
        <translation>A report is about 400 days at most. Nothing was made. Choose a later first day.</translation>
    </message>
    <message>
        <source>Another export is still running. Nothing was begun. Wait for it or stop it.</source>
        <translation>Another export is still running. Nothing was begun. Wait for it or stop it.</translation>
    </message>
    <message>
        <source>This mailbox is a pilot: it only looks. Nothing was sent; your text is kept. Answer in your old system.</source>
        <translation>This mailbox is a pilot: it only looks. Nothing was sent; your text is kept. Answer in your old system.</translation>
    </message>
    <message>
        <source>Only files can be attached: a folder is none. Your text is kept. Pack it into one file.</source>
        <translation>Only files can be attached: a folder is none. Your text is kept. Pack it into one file.</translation>
    </message>
    <message>
        <source>An attached file is not on this computer, or was changed. Nothing was sent; your text is kept. Attach it again.</source>
        <translation>An attached file is not on this computer, or was changed. Nothing was sent; your text is kept. Attach it again.</translation>
    </message>
    <message>
        <source>This is too large for a mail (25 MB). Nothing was sent; your text is kept.</source>
        <translation>This is too large for a mail (25 MB). Nothing was sent; your text is kept.</translation>
    </message>
    <message>
        <source>One of the addresses is none, or there is nobody to send to. Nothing was sent; your text is kept.</source>
        <translation>One of the addresses is none, or there is nobody to send to. Nothing was sent; your text is kept.</translation>
    </message>
    <message>
        <source>This mailbox is not followed any more. Nothing was sent; your text is kept.</source>
        <translation>This mailbox is not followed any more. Nothing was sent; your text is kept.</translation>
    </message>
    <message>
        <source>The settings of this mailbox cannot be read. Nothing was changed. Set it up anew.</source>
        <translation>The settings of this mailbox cannot be read. Nothing was changed. Set it up anew.</translation>
    </message>
    <message>
        <source>A mail came while you read. Your log is kept; the conversation stays in the inbox. Look at what is new.</source>
        <translation>A mail came while you read. Your log is kept; the conversation stays in the inbox. Look at what is new.</translation>
    </message>
    <message>
        <source>A colleague has this conversation. Nothing was changed; you can still read it.</source>
        <translation>A colleague has this conversation. Nothing was changed; you can still read it.</translation>
    </message>
    <message>
        <source>This conversation is not here any more. Nothing was changed.</source>
        <translation>This conversation is not here any more. Nothing was changed.</translation>
    </message>
    <message>
        <source>That team is not yours to lead. Nothing was shown.</source>
        <translation>That team is not yours to lead. Nothing was shown.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Nothing was shown.</source>
        <translation>The last day lies before the first one. Nothing was shown.</translation>
    </message>
    <message>
        <source>A figure is switched by a decision: its day, which is not to come, and its reference. Nothing was changed.</source>
        <translation>A figure is switched by a decision: its day, which is not to come, and its reference. Nothing was changed.</translation>
    </message>
    <message>
        <source>That is not allowed any more. What you typed is kept; ask an administrator.</source>
        <translation>That is not allowed any more. What you typed is kept; ask an administrator.</translation>
    </message>
    <message>
        <source>Only a team lead or an administrator may do this, and you are none here now. Nothing was changed; your words are kept.</source>
        <translation>Only a team lead or an administrator may do this, and you are none here now. Nothing was changed; your words are kept.</translation>
    </message>
    <message>
        <source>Nobody reviews their own contact. Nothing was saved. Another lead does.</source>
        <translation>Nobody reviews their own contact. Nothing was saved. Another lead does.</translation>
    </message>
    <message>
        <source>Another lead saved a review of this contact before yours. Nothing was overwritten; yours is kept.</source>
        <translation>Another lead saved a review of this contact before yours. Nothing was overwritten; yours is kept.</translation>
    </message>
    <message>
        <source>This contact is no longer there. Your review is kept on this computer.</source>
        <translation>This contact is no longer there. Your review is kept on this computer.</translation>
    </message>
    <message>
        <source>The workspace does not take this scorecard or these marks. Nothing was saved; what you typed is kept.</source>
        <translation>The workspace does not take this scorecard or these marks. Nothing was saved; what you typed is kept.</translation>
    </message>
    <message>
        <source>Another lead saved this scorecard meanwhile. Nothing was overwritten; yours is kept here. Compare, then save yours as the next version or take theirs.</source>
        <translation>Another lead saved this scorecard meanwhile. Nothing was overwritten; yours is kept here. Compare, then save yours as the next version or take theirs.</translation>
    </message>
    <message>
        <source>A view needs a name of at most 60 signs. It was not saved.</source>
        <translation>A view needs a name of at most 60 signs. It was not saved.</translation>
    </message>
    <message>
        <source>These filters cannot be kept as a view. It was not saved.</source>
        <translation>These filters cannot be kept as a view. It was not saved.</translation>
    </message>
    <message>
        <source>This view is a colleague&apos;s. Nothing was changed. Save it under a name of your own.</source>
        <translation>This view is a colleague&apos;s. Nothing was changed. Save it under a name of your own.</translation>
    </message>
    <message>
        <source>This review is about a colleague. Only they can answer it.</source>
        <translation>This review is about a colleague. Only they can answer it.</translation>
    </message>
    <message>
        <source>Say why: one sentence is enough. Nothing was sent yet.</source>
        <translation>Say why: one sentence is enough. Nothing was sent yet.</translation>
    </message>
    <message>
        <source>This review was answered already. Nothing was changed.</source>
        <translation>This review was answered already. Nothing was changed.</translation>
    </message>
    <message>
        <source>This dispute was decided already. Nothing was changed; your words are kept.</source>
        <translation>This dispute was decided already. Nothing was changed; your words are kept.</translation>
    </message>
    <message>
        <source>A second lead decides: not who gave the review, and not whom it is about. Nothing was changed.</source>
        <translation>A second lead decides: not who gave the review, and not whom it is about. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is too long. Nothing was sent; your words are kept. Shorten it.</source>
        <translation>This is too long. Nothing was sent; your words are kept. Shorten it.</translation>
    </message>
    <message>
        <source>The phone line is not ready. No call was made. Check the phone and try again.</source>
        <translation>The phone line is not ready. No call was made. Check the phone and try again.</translation>
    </message>
    <message>
        <source>This is not a number the phone can dial. No call was made.</source>
        <translation>This is not a number the phone can dial. No call was made.</translation>
    </message>
    <message>
        <source>The line is busy. Hold or end the running call first.</source>
        <translation>The line is busy. Hold or end the running call first.</translation>
    </message>
    <message>
        <source>The phone system did not take the break: its queues may still send you calls.</source>
        <translation>The phone system did not take the break: its queues may still send you calls.</translation>
    </message>
    <message>
        <source>The phone system did not take the end of the break: its queues may still send you no calls. Choose “Ready” once more.</source>
        <translation>The phone system did not take the end of the break: its queues may still send you no calls. Choose “Ready” once more.</translation>
    </message>
    <message>
        <source>A call is on and goes on. The phone connects anew as soon as it is over.</source>
        <translation>A call is on and goes on. The phone connects anew as soon as it is over.</translation>
    </message>
    <message>
        <source>The other side did not take the change. The call goes on as before.</source>
        <translation>The other side did not take the change. The call goes on as before.</translation>
    </message>
    <message>
        <source>The colleague is busy. You are back with the caller.</source>
        <translation>The colleague is busy. You are back with the caller.</translation>
    </message>
    <message>
        <source>The colleague did not answer. You are back with the caller.</source>
        <translation>The colleague did not answer. You are back with the caller.</translation>
    </message>
    <message>
        <source>No microphone or speaker could be used. The call goes on without sound: plug one in.</source>
        <translation>No microphone or speaker could be used. The call goes on without sound: plug one in.</translation>
    </message>
    <message>
        <source>The phone could not do that. Try once more; the log says more.</source>
        <translation>The phone could not do that. Try once more; the log says more.</translation>
    </message>
    <message>
        <source>Your own phone was not picked up, so nobody was called.</source>
        <translation>Your own phone was not picked up, so nobody was called.</translation>
    </message>
    <message>
        <source>There is a file of that name already. It was not touched and nothing is recorded. Choose another name.</source>
        <translation>There is a file of that name already. It was not touched and nothing is recorded. Choose another name.</translation>
    </message>
    <message>
        <source>Nothing can be written there, so nothing is recorded. Choose another folder.</source>
        <translation>Nothing can be written there, so nothing is recorded. Choose another folder.</translation>
    </message>
    <message>
        <source>The disk took no more, so the recording has ended. What was written before stays.</source>
        <translation>The disk took no more, so the recording has ended. What was written before stays.</translation>
    </message>
    <message>
        <source>This link names no number that can be called. Nothing was done.</source>
        <translation>This link names no number that can be called. Nothing was done.</translation>
    </message>
    <message>
        <source>These are your own words: somebody else who leads decides about them. Nothing was changed.</source>
        <translation>These are your own words: somebody else who leads decides about them. Nothing was changed.</translation>
    </message>
    <message>
        <source>There are no words here that could be removed. Nothing was changed.</source>
        <translation>There are no words here that could be removed. Nothing was changed.</translation>
    </message>
    <message>
        <source>This mail is still on its way out. Nothing was changed. Try again when it has gone.</source>
        <translation>This mail is still on its way out. Nothing was changed. Try again when it has gone.</translation>
    </message>
    <message>
        <source>This takes a reason. Nothing was changed.</source>
        <translation>This takes a reason. Nothing was changed.</translation>
    </message>
    <message>
        <source>What the customer says is missing. Nothing was changed.</source>
        <translation>What the customer says is missing. Nothing was changed.</translation>
    </message>
    <message>
        <source>This note is contested already, and a lead has not decided yet. Nothing was changed.</source>
        <translation>This note is contested already, and a lead has not decided yet. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nobody contests this note any more. Nothing was changed.</source>
        <translation>Nobody contests this note any more. Nothing was changed.</translation>
    </message>
    <message>
        <source>Leads are scoring this contact unseen by each other. Nothing was changed. Wait until they have closed it.</source>
        <translation>Leads are scoring this contact unseen by each other. Nothing was changed. Wait until they have closed it.</translation>
    </message>
    <message>
        <source>At least two leads take part, each once, and all of them lead here today. Nothing was opened.</source>
        <translation>At least two leads take part, each once, and all of them lead here today. Nothing was opened.</translation>
    </message>
    <message>
        <source>The time by which all score lies behind you. Nothing was opened.</source>
        <translation>The time by which all score lies behind you. Nothing was opened.</translation>
    </message>
    <message>
        <source>This calibration is not here. Nothing was changed.</source>
        <translation>This calibration is not here. Nothing was changed.</translation>
    </message>
    <message>
        <source>You were not asked to take part in this calibration. Nothing was changed.</source>
        <translation>You were not asked to take part in this calibration. Nothing was changed.</translation>
    </message>
    <message>
        <source>Somebody closed this calibration before you. Nothing was changed; the result is what all see.</source>
        <translation>Somebody closed this calibration before you. Nothing was changed; the result is what all see.</translation>
    </message>
    <message>
        <source>Your marks are in already, and stay as they are. Nothing was changed.</source>
        <translation>Your marks are in already, and stay as they are. Nothing was changed.</translation>
    </message>
    <message>
        <source>Somebody has not scored yet, and the time is not over. Nothing was closed. Wait, or ask them.</source>
        <translation>Somebody has not scored yet, and the time is not over. Nothing was closed. Wait, or ask them.</translation>
    </message>
    <message>
        <source>Marks are agreed on when the calibration is closed. Nothing was saved.</source>
        <translation>Marks are agreed on when the calibration is closed. Nothing was saved.</translation>
    </message>
    <message>
        <source>Another lead saved agreed marks before you. Nothing was overwritten. Look at theirs, then save yours.</source>
        <translation>Another lead saved agreed marks before you. Nothing was overwritten. Look at theirs, then save yours.</translation>
    </message>
    <message>
        <source>You do not lead this person. Nothing was saved; your words are kept.</source>
        <translation>You do not lead this person. Nothing was saved; your words are kept.</translation>
    </message>
    <message>
        <source>A coaching is between one person and whoever leads them. Nothing was shown or changed.</source>
        <translation>A coaching is between one person and whoever leads them. Nothing was shown or changed.</translation>
    </message>
    <message>
        <source>This coaching is not here. Nothing was changed.</source>
        <translation>This coaching is not here. Nothing was changed.</translation>
    </message>
    <message>
        <source>Write at least one sentence. Nothing was saved.</source>
        <translation>Write at least one sentence. Nothing was saved.</translation>
    </message>
    <message>
        <source>What was agreed needs a few words, and at most 300 signs. Nothing was saved.</source>
        <translation>What was agreed needs a few words, and at most 300 signs. Nothing was saved.</translation>
    </message>
    <message>
        <source>What was agreed in a coaching stays with whom it was agreed with. Nothing was handed over.</source>
        <translation>What was agreed in a coaching stays with whom it was agreed with. Nothing was handed over.</translation>
    </message>
    <message>
        <source>This phone cannot do that. The call goes on as before.</source>
        <translation>This phone cannot do that. The call goes on as before.</translation>
    </message>
    <message>
        <source>Open to look only: nothing can be logged or changed here. What is said all the same is kept on this computer and needs you later. Start AgentDesk again when the workspace can be written.</source>
        <translation>Open to look only: nothing can be logged or changed here. What is said all the same is kept on this computer and needs you later. Start AgentDesk again when the workspace can be written.</translation>
    </message>
    <message>
        <source>The call was not transferred. The caller is still with you.</source>
        <translation>The call was not transferred. The caller is still with you.</translation>
    </message>
    <message>
        <source>The call could not be made. Check the number and the phone.</source>
        <translation>The call could not be made. Check the number and the phone.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel workbook…</translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation>CSV file…</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>How far the export is</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in {name}</source>
        <translation>
            <numerusform>%n row is in {name}</numerusform>
            <numerusform>%n rows are in {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing was left.</source>
        <translation>Stopped: nothing was left.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Finish: not logged yet</source>
        <translation>Finish: not logged yet</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Edited</translation>
    </message>
    <message numerus="yes">
        <source>Edited ×%n</source>
        <comment>times</comment>
        <translation>
            <numerusform>Edited ×%n</numerusform>
            <numerusform>Edited ×%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>{name} spoke, {role}, may decide</source>
        <translation>{name} spoke, {role}, may decide</translation>
    </message>
    <message>
        <source>{name} spoke, {role}</source>
        <translation>{name} spoke, {role}</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>saving</translation>
    </message>
    <message>
        <source>waiting for the workspace</source>
        <translation>waiting for the workspace</translation>
    </message>
    <message>
        <source>not accepted: needs you</source>
        <translation>not accepted: needs you</translation>
    </message>
    <message>
        <source>Moved to another customer</source>
        <translation>Moved to another customer</translation>
    </message>
    <message>
        <source>{kind} withdrawn by {name}, {moment}: {reason}</source>
        <translation>{kind} withdrawn by {name}, {moment}: {reason}</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Outgoing call</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>Outgoing call, no answer</source>
        <translation>Outgoing call, no answer</translation>
    </message>
    <message>
        <source>Waited {duration}, hung up before it was answered.</source>
        <translation>Waited {duration}, hung up before it was answered.</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Missed call</translation>
    </message>
    <message>
        <source>Same contact, from {name}</source>
        <translation>Same contact, from {name}</translation>
    </message>
    <message>
        <source>Went on with {name}</source>
        <translation>Went on with {name}</translation>
    </message>
    <message>
        <source>Transferred to {name}</source>
        <translation>Transferred to {name}</translation>
    </message>
    <message>
        <source>Rejected call</source>
        <translation>Rejected call</translation>
    </message>
    <message>
        <source>Answered at another phone.</source>
        <translation>Answered at another phone.</translation>
    </message>
    <message>
        <source>Rang {duration}, rejected here.</source>
        <translation>Rang {duration}, rejected here.</translation>
    </message>
    <message>
        <source>Rang {duration}, the connection was lost.</source>
        <translation>Rang {duration}, the connection was lost.</translation>
    </message>
    <message>
        <source>Incoming call, ringing</source>
        <translation>Incoming call, ringing</translation>
    </message>
    <message>
        <source>Outgoing call, ringing</source>
        <translation>Outgoing call, ringing</translation>
    </message>
    <message>
        <source>Call on hold</source>
        <translation>Call on hold</translation>
    </message>
    <message>
        <source>Outgoing call now</source>
        <translation>Outgoing call now</translation>
    </message>
    <message>
        <source>Incoming call now</source>
        <translation>Incoming call now</translation>
    </message>
    <message>
        <source>Ringing {span}</source>
        <translation>Ringing {span}</translation>
    </message>
    <message>
        <source>On hold, {span} in all</source>
        <translation>On hold, {span} in all</translation>
    </message>
    <message>
        <source>Talking {span}</source>
        <translation>Talking {span}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>outgoing</source>
        <comment>e-mail</comment>
        <translation>outgoing</translation>
    </message>
    <message>
        <source>incoming</source>
        <comment>e-mail</comment>
        <translation>incoming</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation>Open the mail</translation>
    </message>
    <message>
        <source>E-mail without subject</source>
        <translation>E-mail without subject</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note: {note}</translation>
    </message>
    <message>
        <source>In copy</source>
        <translation>In copy</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>From {name}</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Note by {name}</source>
        <translation>Note by {name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Brought another customer</source>
        <translation>Brought another customer</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>Remember this</source>
        <translation>Remember this</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Remember</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>What it is about, such as: reachable</source>
        <translation>What it is about, such as: reachable</translation>
    </message>
    <message>
        <source>What the customer told</source>
        <translation>What the customer told</translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>Already told us</source>
        <translation>Already told us</translation>
    </message>
    <message>
        <source>{name}, {role}, may decide</source>
        <translation>{name}, {role}, may decide</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>Speaks: {who}</source>
        <translation>Speaks: {who}</translation>
    </message>
    <message>
        <source>Speaks for the customer: {who}</source>
        <translation>Speaks for the customer: {who}</translation>
    </message>
    <message numerus="yes">
        <source>asked again %n time(s)</source>
        <translation>
            <numerusform>asked again %n time</numerusform>
            <numerusform>asked again %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed {when}</source>
        <translation>confirmed {when}</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Still right</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Asked again</translation>
    </message>
</context>
<context>
    <name>FarForm</name>
    <message>
        <source>Trust this certificate</source>
        <translation>Trust this certificate</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Save and use</translation>
    </message>
    <message>
        <source>Asterisk&apos;s manager</source>
        <translation>Asterisk&apos;s manager</translation>
    </message>
    <message>
        <source>FRITZ!Box</source>
        <translation>FRITZ!Box</translation>
    </message>
    <message>
        <source>Call bridge</source>
        <translation>Call bridge</translation>
    </message>
    <message>
        <source>Calls of your phone appear here, and you can dial, hang up and transfer. You answer at the phone.</source>
        <translation>Calls of your phone appear here, and you can dial, hang up and transfer. You answer at the phone.</translation>
    </message>
    <message>
        <source>Calls appear here; you answer and dial at the phone. Dial #96*5* once at a phone of the box, so that it tells its calls.</source>
        <translation>Calls appear here; you answer and dial at the phone. Dial #96*5* once at a phone of the box, so that it tells its calls.</translation>
    </message>
    <message>
        <source>Your phone program, desk phone or phone system tells its calls to this computer. You answer and dial there as before.</source>
        <translation>Your phone program, desk phone or phone system tells its calls to this computer. You answer and dial there as before.</translation>
    </message>
    <message>
        <source>My names and numbers</source>
        <translation>My names and numbers</translation>
    </message>
    <message>
        <source>101, Mai Nguyễn; empty: every call is mine</source>
        <translation>101, Mai Nguyễn; empty: every call is mine</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Port on this computer</translation>
    </message>
    <message>
        <source>Phones of the network</source>
        <translation>Phones of the network</translation>
    </message>
    <message>
        <source>192.168.1.40; empty: none may push</source>
        <translation>192.168.1.40; empty: none may push</translation>
    </message>
    <message>
        <source>Port for the network</source>
        <translation>Port for the network</translation>
    </message>
    <message>
        <source>Own address in the network</source>
        <translation>Own address in the network</translation>
    </message>
    <message>
        <source>Empty: any of this computer&apos;s</source>
        <translation>Empty: any of this computer&apos;s</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>pbx.example.com</source>
        <translation>pbx.example.com</translation>
    </message>
    <message>
        <source>Manager&apos;s login</source>
        <translation>Manager&apos;s login</translation>
    </message>
    <message>
        <source>agentdesk</source>
        <translation>agentdesk</translation>
    </message>
    <message>
        <source>Manager&apos;s password</source>
        <translation>Manager&apos;s password</translation>
    </message>
    <message>
        <source>As it is kept in the keyring</source>
        <translation>As it is kept in the keyring</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>My phone</translation>
    </message>
    <message>
        <source>PJSIP/101</source>
        <translation>PJSIP/101</translation>
    </message>
    <message>
        <source>Context for dialling</source>
        <translation>Context for dialling</translation>
    </message>
    <message>
        <source>from-internal</source>
        <translation>from-internal</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>{port}, encrypted {secure}</source>
        <translation>{port}, encrypted {secure}</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Encrypted (TLS)</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Trusted certificate</translation>
    </message>
    <message>
        <source>Only for one that nobody vouches for: its SHA-256</source>
        <translation>Only for one that nobody vouches for: its SHA-256</translation>
    </message>
    <message>
        <source>Address of the box</source>
        <translation>Address of the box</translation>
    </message>
    <message>
        <source>fritz.box</source>
        <translation>fritz.box</translation>
    </message>
    <message>
        <source>My numbers</source>
        <translation>My numbers</translation>
    </message>
    <message>
        <source>0201234567; empty: every number of the box</source>
        <translation>0201234567; empty: every number of the box</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>My extension</translation>
    </message>
    <message>
        <source>Empty: any phone of the box</source>
        <translation>Empty: any phone of the box</translation>
    </message>
    <message>
        <source>Saved. It is used from now on.</source>
        <translation>Saved. It is used from now on.</translation>
    </message>
</context>
<context>
    <name>FarPane</name>
    <message>
        <source>The phone</source>
        <translation>The phone</translation>
    </message>
    <message>
        <source>Phones may push their calls to {address}.</source>
        <translation>Phones may push their calls to {address}.</translation>
    </message>
    <message>
        <source>The phone is ready: {server}.</source>
        <translation>The phone is ready: {server}.</translation>
    </message>
    <message>
        <source>The phone is off.</source>
        <translation>The phone is off.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>salutation</source>
        <translation>salutation</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>order number</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>state of the order</source>
        <translation>state of the order</translation>
    </message>
    <message>
        <source>delivery day</source>
        <translation>delivery day</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>carrier</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>tracking number</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>your name</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>shop</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Quality score</source>
        <translation>Quality score</translation>
    </message>
    <message>
        <source>Customer effort (CES)</source>
        <translation>Customer effort (CES)</translation>
    </message>
    <message>
        <source>Resolved in one contact</source>
        <translation>Resolved in one contact</translation>
    </message>
    <message>
        <source>Not back within a week</source>
        <translation>Not back within a week</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promises kept</translation>
    </message>
    <message>
        <source>Follow-ups on time</source>
        <translation>Follow-ups on time</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Asked again</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Wrap-up</translation>
    </message>
    <message>
        <source>Contacts an hour</source>
        <translation>Contacts an hour</translation>
    </message>
    <message>
        <source>Disputes won</source>
        <translation>Disputes won</translation>
    </message>
    <message>
        <source>The mean score of reviews whose contact a sample chose, once opened and not in dispute.</source>
        <translation>The mean score of reviews whose contact a sample chose, once opened and not in dispute.</translation>
    </message>
    <message>
        <source>The mean of what customers answered about these contacts, from 1 (hard) to 7 (easy).</source>
        <translation>The mean of what customers answered about these contacts, from 1 (hard) to 7 (easy).</translation>
    </message>
    <message>
        <source>The share of cases that were resolved in one contact.</source>
        <translation>The share of cases that were resolved in one contact.</translation>
    </message>
    <message>
        <source>The share of cases that took one contact, and whose customer asked nothing more within seven days.</source>
        <translation>The share of cases that took one contact, and whose customer asked nothing more within seven days.</translation>
    </message>
    <message>
        <source>The share of promises that fell due and were kept. Released ones count nowhere.</source>
        <translation>The share of promises that fell due and were kept. Released ones count nowhere.</translation>
    </message>
    <message>
        <source>The share of follow-ups done at most an hour after they were due.</source>
        <translation>The share of follow-ups done at most an hour after they were due.</translation>
    </message>
    <message>
        <source>The share of contacts in which a customer was asked for something we knew, as far as it was marked.</source>
        <translation>The share of contacts in which a customer was asked for something we knew, as far as it was marked.</translation>
    </message>
    <message>
        <source>The mean time from the end of a contact to its log.</source>
        <translation>The mean time from the end of a contact to its log.</translation>
    </message>
    <message>
        <source>Contacts by the hours from a day&apos;s first contact to its last; breaks are not known.</source>
        <translation>Contacts by the hours from a day&apos;s first contact to its last; breaks are not known.</translation>
    </message>
    <message>
        <source>The share of decided disputes that changed the score.</source>
        <translation>The share of decided disputes that changed the score.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>for the team, of no person</source>
        <translation>for the team, of no person</translation>
    </message>
    <message>
        <source>for the person and their lead</source>
        <translation>for the person and their lead</translation>
    </message>
    <message>
        <source>{figure}: {seen}; nobody has decided otherwise</source>
        <translation>{figure}: {seen}; nobody has decided otherwise</translation>
    </message>
    <message>
        <source>{figure}: {seen}; decided {date}, {reference}, entered by {name}</source>
        <translation>{figure}: {seen}; decided {date}, {reference}, entered by {name}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>n {n}</source>
        <translation>n {n}</translation>
    </message>
    <message>
        <source>{low}–{high} · {n}</source>
        <translation>{low}–{high} · {n}</translation>
    </message>
    <message>
        <source>The middle half of the team ({n} people): {low} to {high}.</source>
        <translation>The middle half of the team ({n} people): {low} to {high}.</translation>
    </message>
    <message>
        <source>Before: {value} ({sure}).</source>
        <translation>Before: {value} ({sure}).</translation>
    </message>
    <message>
        <source>too few to say: {n} of {fewest}</source>
        <translation>too few to say: {n} of {fewest}</translation>
    </message>
    <message>
        <source>{figure}, week by week</source>
        <translation>{figure}, week by week</translation>
    </message>
    <message>
        <source>interval (95%)</source>
        <translation>interval (95%)</translation>
    </message>
    <message>
        <source>middle half of the team</source>
        <translation>middle half of the team</translation>
    </message>
    <message>
        <source>{n} pp</source>
        <comment>percentage points</comment>
        <translation>{n} pp</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Contacts, 90 days</source>
        <translation>Contacts, 90 days</translation>
    </message>
    <message>
        <source>Calls, e-mails, chats, visits and notes of the last 90 days; undone ones do not count.</source>
        <translation>Calls, e-mails, chats, visits and notes of the last 90 days; undone ones do not count.</translation>
    </message>
    <message>
        <source>{orders} orders, without cancelled and fully returned ones; {repeats} repeat (a product or category bought before), {follow_ons} follow-on (another category within 180 days of the first), {referrals} referrals.</source>
        <translation>{orders} orders, without cancelled and fully returned ones; {repeats} repeat (a product or category bought before), {follow_ons} follow-on (another category within 180 days of the first), {referrals} referrals.</translation>
    </message>
    <message>
        <source>Bought, {n}×</source>
        <translation>Bought, {n}×</translation>
    </message>
    <message>
        <source>The newest order that is neither delivered, cancelled nor returned.</source>
        <translation>The newest order that is neither delivered, cancelled nor returned.</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Open order</translation>
    </message>
    <message>
        <source>Last CES</source>
        <translation>Last CES</translation>
    </message>
    <message>
        <source>No effort score has been answered yet.</source>
        <translation>No effort score has been answered yet.</translation>
    </message>
    <message>
        <source>Customer Effort Score of the newest answer, 1 (hard) to 7 (easy). Mean of {n} answers: {mean}.</source>
        <translation>Customer Effort Score of the newest answer, 1 (hard) to 7 (easy). Mean of {n} answers: {mean}.</translation>
    </message>
    <message>
        <source>Follow-ups the customer was told about and that are neither kept, broken nor released.</source>
        <translation>Follow-ups the customer was told about and that are neither kept, broken nor released.</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} open</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
</context>
<context>
    <name>FiguresDoor</name>
    <message>
        <source>Show the figures: mine, and the team&apos;s</source>
        <translation>Show the figures: mine, and the team&apos;s</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>My page</translation>
    </message>
    <message>
        <source>My reviews</source>
        <translation>My reviews</translation>
    </message>
    <message>
        <source>My coachings</source>
        <translation>My coachings</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Live floor</source>
        <translation>Live floor</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Drivers</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Recorded about me</source>
        <translation>Recorded about me</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Switches</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>How far {name} is</source>
        <translation>How far {name} is</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message numerus="yes">
        <source>about %n rows</source>
        <translation>
            <numerusform>about %n row</numerusform>
            <numerusform>about %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileLines</name>
    <message>
        <source>Files of this import</source>
        <translation>Files of this import</translation>
    </message>
    <message>
        <source>Left alone, not part of the import: {names}</source>
        <translation>Left alone, not part of the import: {names}</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open this attachment?</source>
        <translation>Open this attachment?</translation>
    </message>
    <message>
        <source>Only save this attachment?</source>
        <translation>Only save this attachment?</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>More filters…</source>
        <translation>More filters…</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ contacts</source>
        <translation>
            <numerusform>%n+ contact</numerusform>
            <numerusform>%n+ contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Words in the note</source>
        <translation>Words in the note</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>CES up to {score}</source>
        <translation>CES up to {score}</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Promise broken</translation>
    </message>
    <message>
        <source>Changed late</source>
        <translation>Changed late</translation>
    </message>
    <message>
        <source>Short note</source>
        <translation>Short note</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>From … to …</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>All agents</translation>
    </message>
    <message>
        <source>Without the filter {name}</source>
        <translation>Without the filter {name}</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source> min or longer</source>
        <translation> min or longer</translation>
    </message>
    <message>
        <source> min or shorter</source>
        <translation> min or shorter</translation>
    </message>
    <message>
        <source>Contested by the customer</source>
        <translation>Contested by the customer</translation>
    </message>
    <message>
        <source>Words removed</source>
        <translation>Words removed</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Clear these</source>
        <translation>Clear these</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>More kinds</source>
        <translation>More kinds</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search in this timeline</source>
        <translation>Search in this timeline</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>Newer hit</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>Older hit</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nothing found</translation>
    </message>
    <message>
        <source>{place} of more than {count}</source>
        <translation>{place} of more than {count}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} of {count}</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>{folder} (not on the server)</source>
        <translation>{folder} (not on the server)</translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>{name} comes back: {when}</source>
        <translation>{name} comes back: {when}</translation>
    </message>
    <message>
        <source>Handed over: {name}</source>
        <translation>Handed over: {name}</translation>
    </message>
    <message>
        <source>Your words are kept until you answer this question</source>
        <translation>Your words are kept until you answer this question</translation>
    </message>
    <message>
        <source>Answered: {name}</source>
        <translation>Answered: {name}</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
</context>
<context>
    <name>FollowUpBar</name>
    <message>
        <source>Follow up at</source>
        <translation>Follow up at</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Pick…</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Today {time}</translation>
    </message>
</context>
<context>
    <name>FollowUpModel</name>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Without a customer</translation>
    </message>
    <message>
        <source>Missed call: call back</source>
        <translation>Missed call: call back</translation>
    </message>
    <message>
        <source>{name} asks: {question}</source>
        <translation>{name} asks: {question}</translation>
    </message>
</context>
<context>
    <name>FollowUpsPane</name>
    <message>
        <source>All follow-ups</source>
        <translation>All follow-ups</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Everybody&apos;s</translation>
    </message>
    <message>
        <source>Until tonight</source>
        <translation>Until tonight</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Choose a line</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Later…</translation>
    </message>
    <message>
        <source>Not done…</source>
        <translation>Not done…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>What happened to it</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>My day</translation>
    </message>
    <message>
        <source>Contacts without a customer</source>
        <translation>Contacts without a customer</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>I am away</translation>
    </message>
    <message>
        <source>Hand over my work</source>
        <translation>Hand over my work</translation>
    </message>
    <message>
        <source>Nothing is planned here.</source>
        <translation>Nothing is planned here.</translation>
    </message>
</context>
<context>
    <name>GivenReview</name>
    <message>
        <source>{card}, version {version}</source>
        <translation>{card}, version {version}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>seed: {seed}</source>
        <translation>seed: {seed}</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>One sentence that helps your colleague</source>
        <translation>One sentence that helps your colleague</translation>
    </message>
    <message>
        <source>The queue of {team}</source>
        <translation>The queue of {team}</translation>
    </message>
    <message>
        <source>The team&apos;s queue</source>
        <translation>The team&apos;s queue</translation>
    </message>
</context>
<context>
    <name>HandOverList</name>
    <message>
        <source>End of my shift</source>
        <translation>End of my shift</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>I am back on</source>
        <translation>I am back on</translation>
    </message>
    <message>
        <source>I am away longer…</source>
        <translation>I am away longer…</translation>
    </message>
    <message>
        <source>What falls before I am back</source>
        <translation>What falls before I am back</translation>
    </message>
    <message>
        <source>One sentence that helps your colleague</source>
        <translation>One sentence that helps your colleague</translation>
    </message>
    <message>
        <source>Your work is being read…</source>
        <translation>Your work is being read…</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) still want their log.</source>
        <translation>
            <numerusform>%n contact still wants its log.</numerusform>
            <numerusform>%n contacts still want their log.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours falls before you are back.</source>
        <translation>Nothing of yours falls before you are back.</translation>
    </message>
    <message>
        <source>What you keep is reminded to you; the rest goes where you say.</source>
        <translation>What you keep is reminded to you; the rest goes where you say.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>To finish</translation>
    </message>
    <message>
        <source>What becomes of {name}</source>
        <translation>What becomes of {name}</translation>
    </message>
    <message>
        <source>I keep it</source>
        <translation>I keep it</translation>
    </message>
    <message>
        <source>The queue of {team}</source>
        <translation>The queue of {team}</translation>
    </message>
</context>
<context>
    <name>HandedCard</name>
    <message>
        <source>The note so far</source>
        <translation>The note so far</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Number withheld</translation>
    </message>
    <message>
        <source>The customer calls from {number}</source>
        <translation>The customer calls from {number}</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Call {number}</source>
        <translation>Call {number}</translation>
    </message>
    <message>
        <source>Log how this contact ended</source>
        <translation>Log how this contact ended</translation>
    </message>
    <message>
        <source>Show every wording this note has had</source>
        <translation>Show every wording this note has had</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Call this number</translation>
    </message>
    <message>
        <source>Read the mail as it came, and answer it</source>
        <translation>Read the mail as it came, and answer it</translation>
    </message>
</context>
<context>
    <name>HeaderMore</name>
    <message>
        <source>More about this customer</source>
        <translation>More about this customer</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>The customer names somebody…</source>
        <translation>The customer names somebody…</translation>
    </message>
    <message>
        <source>The customer praises somebody…</source>
        <translation>The customer praises somebody…</translation>
    </message>
    <message>
        <source>Somebody speaks for the customer…</source>
        <translation>Somebody speaks for the customer…</translation>
    </message>
    <message>
        <source>Numbers and addresses…</source>
        <translation>Numbers and addresses…</translation>
    </message>
    <message>
        <source>Whom does {name} name?</source>
        <translation>Whom does {name} name?</translation>
    </message>
    <message>
        <source>Choose a customer, or type a name and press Enter.</source>
        <translation>Choose a customer, or type a name and press Enter.</translation>
    </message>
    <message>
        <source>Record the referral</source>
        <translation>Record the referral</translation>
    </message>
    <message>
        <source>Compliment: {words}</source>
        <translation>Compliment: {words}</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Ease (CES)</source>
        <translation>Ease (CES)</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Avoidable</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>When the contact was</source>
        <translation>When the contact was</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Form of the file</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Not above (95 %)</source>
        <translation>Not above (95 %)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Not below (95 %)</source>
        <translation>Not below (95 %)</translation>
    </message>
    <message>
        <source>Middle half of the team, up to</source>
        <translation>Middle half of the team, up to</translation>
    </message>
    <message>
        <source>Middle half of the team, from</source>
        <translation>Middle half of the team, from</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Signs in the note</source>
        <translation>Signs in the note</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Revised late</source>
        <translation>Revised late</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisions</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconds</translation>
    </message>
    <message>
        <source>Place in the ledger</source>
        <translation>Place in the ledger</translation>
    </message>
    <message>
        <source>Why it was read</source>
        <translation>Why it was read</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Which time</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>What it touched</source>
        <translation>What it touched</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Change them in the settings.</source>
        <translation>Change them in the settings.</translation>
    </message>
</context>
<context>
    <name>Herald</name>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>New: {title}</source>
        <translation>New: {title}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Every wording</source>
        <translation>Every wording</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Remove these words…</source>
        <translation>Remove these words…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>This entry is not there.</source>
        <translation>This entry is not there.</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>counts now</translation>
    </message>
    <message numerus="yes">
        <source>late: after %n hour(s)</source>
        <translation>
            <numerusform>late: after %n hour</numerusform>
            <numerusform>late: after %n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>words removed</source>
        <translation>words removed</translation>
    </message>
    <message>
        <source>{number} · {moment} · {name}</source>
        <translation>{number} · {moment} · {name}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>This is how it was first written.</source>
        <translation>This is how it was first written.</translation>
    </message>
    <message>
        <source>The words before these were removed, so they cannot be compared.</source>
        <translation>The words before these were removed, so they cannot be compared.</translation>
    </message>
    <message>
        <source>The words stayed as they were.</source>
        <translation>The words stayed as they were.</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Reason: {words}</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>No reason was given.</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>History of the note</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>New customer “{text}”</source>
        <translation>New customer “{text}”</translation>
    </message>
    <message>
        <source>Nobody is known by this yet</source>
        <translation>Nobody is known by this yet</translation>
    </message>
    <message>
        <source>recently open</source>
        <translation>recently open</translation>
    </message>
</context>
<context>
    <name>HotDeskStrip</name>
    <message>
        <source>Today&apos;s extension</source>
        <translation>Today&apos;s extension</translation>
    </message>
    <message>
        <source>Which extension do you sit at today?</source>
        <translation>Which extension do you sit at today?</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>for instance 204</source>
        <translation>for instance 204</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Until then no call comes to this desk.</source>
        <translation>Until then no call comes to this desk.</translation>
    </message>
    <message>
        <source>An extension has digits or letters, no spaces. It stands on the telephone.</source>
        <translation>An extension has digits or letters, no spaces. It stands on the telephone.</translation>
    </message>
</context>
<context>
    <name>IdentityPanel</name>
    <message>
        <source>Identity check</source>
        <translation>Identity check</translation>
    </message>
    <message>
        <source>Ask and compare</source>
        <translation>Ask and compare</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Postcode and house number?</source>
        <translation>Postcode and house number?</translation>
    </message>
    <message>
        <source>Order number?</source>
        <translation>Order number?</translation>
    </message>
    <message>
        <source>Date of birth?</source>
        <translation>Date of birth?</translation>
    </message>
    <message>
        <source>City?</source>
        <translation>City?</translation>
    </message>
    <message>
        <source>{n} of {total}: {question}</source>
        <translation>{n} of {total}: {question}</translation>
    </message>
</context>
<context>
    <name>IdleView</name>
    <message>
        <source>No call. Calls appear here.</source>
        <translation>No call. Calls appear here.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>They called</translation>
    </message>
    <message>
        <source>A call has just come in on the desk phone</source>
        <translation>A call has just come in on the desk phone</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Your wrap-up today</source>
        <translation>Your wrap-up today</translation>
    </message>
    <message>
        <source>Call {name}: {number}</source>
        <translation>Call {name}: {number}</translation>
    </message>
    <message>
        <source>Note for {name}</source>
        <translation>Note for {name}</translation>
    </message>
    <message>
        <source>Note without a customer</source>
        <translation>Note without a customer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Next in the work queue</source>
        <translation>Next in the work queue</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>From the end of a contact until it was logged, your contacts of today by outcome. Of several times it is the middle one: half were faster.</source>
        <translation>From the end of a contact until it was logged, your contacts of today by outcome. Of several times it is the middle one: half were faster.</translation>
    </message>
    <message numerus="yes">
        <source>{outcome}: logged at once (%n contact(s))</source>
        <translation>
            <numerusform>{outcome}: logged at once (%n contact)</numerusform>
            <numerusform>{outcome}: logged at once (%n contacts)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{outcome}: logged within {time} (%n contact(s))</source>
        <translation>
            <numerusform>{outcome}: logged within {time} (%n contact)</numerusform>
            <numerusform>{outcome}: logged within {time} (%n contacts)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDoor</name>
    <message>
        <source>Import, and the watched folder</source>
        <translation>Import, and the watched folder</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Nothing has come into the watched folder since {time}.</source>
        <translation>Nothing has come into the watched folder since {time}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message numerus="yes">
        <source>The import is done; %n rows were rejected.</source>
        <translation>
            <numerusform>The import is done; %n row was rejected.</numerusform>
            <numerusform>The import is done; %n rows were rejected.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>The import is done.</translation>
    </message>
    <message>
        <source>The import did not go to its end.</source>
        <translation>The import did not go to its end.</translation>
    </message>
    <message>
        <source>Import {n} %</source>
        <translation>Import {n} %</translation>
    </message>
    <message>
        <source>No files since {time}</source>
        <translation>No files since {time}</translation>
    </message>
    <message>
        <source>Files wait</source>
        <translation>Files wait</translation>
    </message>
    <message>
        <source>Watched folder away</source>
        <translation>Watched folder away</translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>How far the import is</translation>
    </message>
    <message>
        <source>Start the import</source>
        <translation>Start the import</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Stop the import</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Other files</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Looking at the files…</translation>
    </message>
    <message numerus="yes">
        <source>%n files can be imported</source>
        <translation>
            <numerusform>%n file can be imported</numerusform>
            <numerusform>%n files can be imported</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the rows in hand…</source>
        <translation>Stopping after the rows in hand…</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>The rehearsal is over; nothing was written</source>
        <translation>The rehearsal is over; nothing was written</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>The import is done</translation>
    </message>
    <message>
        <source>This could not be imported</source>
        <translation>This could not be imported</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>The import was stopped</translation>
    </message>
    <message>
        <source>See whether each file is what you think, then start. You can go on working meanwhile.</source>
        <translation>See whether each file is what you think, then start. You can go on working meanwhile.</translation>
    </message>
    <message>
        <source>It begins. You can leave this page or close the window: the import goes on.</source>
        <translation>It begins. You can leave this page or close the window: the import goes on.</translation>
    </message>
    <message>
        <source>{done} rows · {rate} rows/s. You can leave this page or close the window: the import goes on.</source>
        <translation>{done} rows · {rate} rows/s. You can leave this page or close the window: the import goes on.</translation>
    </message>
    <message>
        <source>{done} rows were done, and what went in is safe. Started again, rows that are in stay as they are.</source>
        <translation>{done} rows were done, and what went in is safe. Started again, rows that are in stay as they are.</translation>
    </message>
    <message>
        <source>{read} rows read in {seconds} s: {new} new, {changed} changed, {rejected} rejected.</source>
        <translation>{read} rows read in {seconds} s: {new} new, {changed} changed, {rejected} rejected.</translation>
    </message>
    <message>
        <source>While the window was closed: {text}</source>
        <translation>While the window was closed: {text}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Import it now</source>
        <translation>Import it now</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>{path} has columns no mapping knows. Nothing was imported. Correct its first row, or choose a mapping of columns.</source>
        <translation>{path} has columns no mapping knows. Nothing was imported. Correct its first row, or choose a mapping of columns.</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Order lines</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>Star ratings</source>
        <translation>Star ratings</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Looked up only</source>
        <translation>Looked up only</translation>
    </message>
    <message>
        <source>Found by the first row</source>
        <translation>Found by the first row</translation>
    </message>
    <message>
        <source>AgentDesk&apos;s own columns</source>
        <translation>AgentDesk&apos;s own columns</translation>
    </message>
    <message>
        <source>Olist tables</source>
        <translation>Olist tables</translation>
    </message>
    <message>
        <source>Online Retail lines</source>
        <translation>Online Retail lines</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>commas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>semicolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabs</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>bars</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>year-month-day</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>day-month-year</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>month-day-year</translation>
    </message>
    <message>
        <source>times bring their own zone</source>
        <translation>times bring their own zone</translation>
    </message>
    <message>
        <source>times in {zone}</source>
        <translation>times in {zone}</translation>
    </message>
    <message>
        <source>Excel sheet {name}</source>
        <translation>Excel sheet {name}</translation>
    </message>
    <message>
        <source>{encoding} with {delimiter}</source>
        <translation>{encoding} with {delimiter}</translation>
    </message>
    <message>
        <source>dates {order}</source>
        <translation>dates {order}</translation>
    </message>
    <message>
        <source>No day above 12 shows which comes first: dates are read as day-month-year.</source>
        <translation>No day above 12 shows which comes first: dates are read as day-month-year.</translation>
    </message>
    <message>
        <source>Some lines are in another encoding or hold NULs: they will be rejected, the rest goes in.</source>
        <translation>Some lines are in another encoding or hold NULs: they will be rejected, the rest goes in.</translation>
    </message>
    <message>
        <source>{path} is not there. Nothing was imported. Check its drive, or choose again.</source>
        <translation>{path} is not there. Nothing was imported. Check its drive, or choose again.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was imported. Check its rights.</source>
        <translation>{path} cannot be read. Nothing was imported. Check its rights.</translation>
    </message>
    <message>
        <source>{path} is empty. Nothing was imported. Was it saved completely?</source>
        <translation>{path} is empty. Nothing was imported. Was it saved completely?</translation>
    </message>
    <message>
        <source>No table was found in {path} (csv, tsv, gz, xlsx). Nothing was imported.</source>
        <translation>No table was found in {path} (csv, tsv, gz, xlsx). Nothing was imported.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). What was read before that is safe. Get the file again and import it again.</source>
        <translation>{path} is damaged ({why}). What was read before that is safe. Get the file again and import it again.</translation>
    </message>
    <message>
        <source>{path} cannot be read as {encoding}. Nothing was imported. Save it as UTF-8 and choose it again.</source>
        <translation>{path} cannot be read as {encoding}. Nothing was imported. Save it as UTF-8 and choose it again.</translation>
    </message>
    <message>
        <source>{path} does not begin with a row of column names. Nothing was imported. Add that row.</source>
        <translation>{path} does not begin with a row of column names. Nothing was imported. Add that row.</translation>
    </message>
    <message>
        <source>{path} has unresolved merge markers (line {line}). Nothing was imported. Resolve them, then choose it again.</source>
        <translation>{path} has unresolved merge markers (line {line}). Nothing was imported. Resolve them, then choose it again.</translation>
    </message>
    <message>
        <source>{path} does not have the columns of “{kind}”: {missing} is missing. Nothing was imported. Correct its first row, or choose a mapping of columns.</source>
        <translation>{path} does not have the columns of “{kind}”: {missing} is missing. Nothing was imported. Correct its first row, or choose a mapping of columns.</translation>
    </message>
    <message>
        <source>Nothing that can be imported was found in {path}. Nothing was changed.</source>
        <translation>Nothing that can be imported was found in {path}. Nothing was changed.</translation>
    </message>
    <message>
        <source>The mapping {path} is not TOML: {why}. Nothing was imported.</source>
        <translation>The mapping {path} is not TOML: {why}. Nothing was imported.</translation>
    </message>
    <message>
        <source>The mapping {path} is not right: {why}. Nothing was imported.</source>
        <translation>The mapping {path} is not right: {why}. Nothing was imported.</translation>
    </message>
    <message>
        <source>The file of rejected rows cannot be written ({path}). What was imported is safe. Check the rights of its folder.</source>
        <translation>The file of rejected rows cannot be written ({path}). What was imported is safe. Check the rights of its folder.</translation>
    </message>
    <message>
        <source>{rejected} rows would be rejected, so nothing was imported. Mend them, or untick “All or nothing”.</source>
        <translation>{rejected} rows would be rejected, so nothing was imported. Mend them, or untick “All or nothing”.</translation>
    </message>
    <message>
        <source>The import was cut off. What went in is safe. Start it again: rows that are in stay as they are.</source>
        <translation>The import was cut off. What went in is safe. Start it again: rows that are in stay as they are.</translation>
    </message>
    <message>
        <source>Another import is still running. Nothing was started. Wait for it or stop it.</source>
        <translation>Another import is still running. Nothing was started. Wait for it or stop it.</translation>
    </message>
    <message>
        <source>{name} was read and cannot be moved out of it ({why}). That is tried again; it does not go in twice.</source>
        <translation>{name} was read and cannot be moved out of it ({why}). That is tried again; it does not go in twice.</translation>
    </message>
    <message>
        <source>The watch ended by itself. No file was lost. It is tried again each minute.</source>
        <translation>The watch ended by itself. No file was lost. It is tried again each minute.</translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <translation>{column} is empty</translation>
    </message>
    <message>
        <source>{column} is no time: {value}</source>
        <translation>{column} is no time: {value}</translation>
    </message>
    <message>
        <source>{column} is no number: {value}</source>
        <translation>{column} is no number: {value}</translation>
    </message>
    <message>
        <source>{column} is no whole number: {value}</source>
        <translation>{column} is no whole number: {value}</translation>
    </message>
    <message>
        <source>{column} is no country code of two letters: {value}</source>
        <translation>{column} is no country code of two letters: {value}</translation>
    </message>
    <message>
        <source>{column} is no state of an order: {value}</source>
        <translation>{column} is no state of an order: {value}</translation>
    </message>
    <message>
        <source>{column} is not 1 to 5: {value}</source>
        <translation>{column} is not 1 to 5: {value}</translation>
    </message>
    <message>
        <source>{column} is not call, email, chat, visit or note: {value}</source>
        <translation>{column} is not call, email, chat, visit or note: {value}</translation>
    </message>
    <message>
        <source>{column} is not in, out or internal: {value}</source>
        <translation>{column} is not in, out or internal: {value}</translation>
    </message>
    <message>
        <source>{column} has {value} characters, more than 1,000,000</source>
        <translation>{column} has {value} characters, more than 1,000,000</translation>
    </message>
    <message>
        <source>no such customer: {value}</source>
        <translation>no such customer: {value}</translation>
    </message>
    <message>
        <source>no such order: {value}</source>
        <translation>no such order: {value}</translation>
    </message>
    <message>
        <source>no such colleague: {value}</source>
        <translation>no such colleague: {value}</translation>
    </message>
    <message>
        <source>this id stands twice in the file with different content: {value}</source>
        <translation>this id stands twice in the file with different content: {value}</translation>
    </message>
    <message>
        <source>has another number of columns than the first row ({value})</source>
        <translation>has another number of columns than the first row ({value})</translation>
    </message>
    <message>
        <source>has a NUL byte in it</source>
        <translation>has a NUL byte in it</translation>
    </message>
    <message>
        <source>is in another encoding than the rest of the file</source>
        <translation>is in another encoding than the rest of the file</translation>
    </message>
    <message>
        <source>is a merge conflict marker</source>
        <translation>is a merge conflict marker</translation>
    </message>
    <message>
        <source>opens a quote that is never closed</source>
        <translation>opens a quote that is never closed</translation>
    </message>
    <message>
        <source>has quotes in the wrong place</source>
        <translation>has quotes in the wrong place</translation>
    </message>
    <message>
        <source>the file breaks off here: {value}</source>
        <translation>the file breaks off here: {value}</translation>
    </message>
    <message>
        <source>{column} looks like no e-mail address: {value}</source>
        <translation>{column} looks like no e-mail address: {value}</translation>
    </message>
    <message>
        <source>{column} looks like no phone number: {value}</source>
        <translation>{column} looks like no phone number: {value}</translation>
    </message>
    <message>
        <source>{column} is less than nothing: {value}</source>
        <translation>{column} is less than nothing: {value}</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Shown only: nothing is accepted and nothing is answered.</source>
        <translation>Shown only: nothing is accepted and nothing is answered.</translation>
    </message>
    <message>
        <source>Appointment without a name</source>
        <translation>Appointment without a name</translation>
    </message>
    <message>
        <source>Cancelled: {summary}</source>
        <translation>Cancelled: {summary}</translation>
    </message>
    <message>
        <source>Answer to: {summary}</source>
        <translation>Answer to: {summary}</translation>
    </message>
    <message>
        <source>Invitation: {summary}</source>
        <translation>Invitation: {summary}</translation>
    </message>
    <message>
        <source>It names no time.</source>
        <translation>It names no time.</translation>
    </message>
    <message>
        <source>{times}, in no time zone</source>
        <translation>{times}, in no time zone</translation>
    </message>
    <message>
        <source>{times}, your time (the organiser&apos;s is {zone})</source>
        <translation>{times}, your time (the organiser&apos;s is {zone})</translation>
    </message>
    <message>
        <source>{times}, again and again</source>
        <translation>{times}, again and again</translation>
    </message>
    <message>
        <source>{day}, the whole day</source>
        <translation>{day}, the whole day</translation>
    </message>
    <message>
        <source>{first} to {last}, whole days</source>
        <translation>{first} to {last}, whole days</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>From {name}</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>As it is kept in the keyring</source>
        <translation>As it is kept in the keyring</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer</source>
        <translation>Kept in the keyring of this computer</translation>
    </message>
    <message>
        <source>The shop&apos;s program is not registered there yet: see the foot of this page.</source>
        <translation>The shop&apos;s program is not registered there yet: see the foot of this page.</translation>
    </message>
    <message>
        <source>This computer is signed in.</source>
        <translation>This computer is signed in.</translation>
    </message>
    <message>
        <source>This computer has no password for it.</source>
        <translation>This computer has no password for it.</translation>
    </message>
    <message>
        <source>This computer is not signed in.</source>
        <translation>This computer is not signed in.</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in your browser.</source>
        <translation>Sign in on the page that has opened in your browser.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Sign in again…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Put all keys back</source>
        <translation>Put all keys back</translation>
    </message>
    <message>
        <source>Ctrl+Alt types signs such as @ and € on many keyboards. Choose another key.</source>
        <translation>Ctrl+Alt types signs such as @ and € on many keyboards. Choose another key.</translation>
    </message>
    <message>
        <source>“{key}” is taken by “{action}”. Choose another key, or free it there first.</source>
        <translation>“{key}” is taken by “{action}”. Choose another key, or free it there first.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>End of my shift: hand over</source>
        <translation>End of my shift: hand over</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>I am away</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Without a customer</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) handed over</source>
        <translation>
            <numerusform>%n thing handed over</numerusform>
            <numerusform>%n things handed over</numerusform>
        </translation>
    </message>
    <message>
        <source>Away on {day}</source>
        <translation>Away on {day}</translation>
    </message>
    <message>
        <source>Away from {first} to {last}</source>
        <translation>Away from {first} to {last}</translation>
    </message>
</context>
<context>
    <name>LinkAsker</name>
    <message>
        <source>A phone program told of a call, but this desk has another phone. Choose “A phone that pushes its calls to this computer” in the settings.</source>
        <translation>A phone program told of a call, but this desk has another phone. Choose “A phone that pushes its calls to this computer” in the settings.</translation>
    </message>
    <message>
        <source>A link names {who}.</source>
        <translation>A link names {who}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>A link names {who}: several have this number.</source>
        <translation>A link names {who}: several have this number.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>A link asks to call {who}.</source>
        <translation>A link asks to call {who}.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Write to this address?</source>
        <translation>Write to this address?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>Call this number?</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Open this page in the browser?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>The link really leads here, and over an open line: others can read along.</source>
        <translation>The link really leads here, and over an open line: others can read along.</translation>
    </message>
    <message>
        <source>The link really leads here:</source>
        <translation>The link really leads here:</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Mailboxes</source>
        <translation>Mailboxes</translation>
    </message>
    <message>
        <source>Add a mailbox</source>
        <translation>Add a mailbox</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Looking for the mailboxes…</source>
        <translation>Looking for the mailboxes…</translation>
    </message>
    <message>
        <source>There is no mailbox yet. Add the one customers write to; its mail then stands in the queue.</source>
        <translation>There is no mailbox yet. Add the one customers write to; its mail then stands in the queue.</translation>
    </message>
    <message>
        <source>There is no mailbox yet. An administrator adds the one customers write to.</source>
        <translation>There is no mailbox yet. An administrator adds the one customers write to.</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>pilot</translation>
    </message>
    <message>
        <source>no mail comes</source>
        <translation>no mail comes</translation>
    </message>
    <message>
        <source>no key on this computer</source>
        <translation>no key on this computer</translation>
    </message>
</context>
<context>
    <name>LiveFloorSection</name>
    <message>
        <source>As it was at {time}. What somebody does is never kept.</source>
        <translation>As it was at {time}. What somebody does is never kept.</translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>none waits</translation>
    </message>
    <message>
        <source>longest: {span}</source>
        <translation>longest: {span}</translation>
    </message>
    <message numerus="yes">
        <source>%n past its time</source>
        <translation>
            <numerusform>%n past its time</numerusform>
            <numerusform>%n past their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Mails that wait</source>
        <translation>Mails that wait</translation>
    </message>
    <message>
        <source>Promises within two hours</source>
        <translation>Promises within two hours</translation>
    </message>
    <message>
        <source>Calls that wait</source>
        <translation>Calls that wait</translation>
    </message>
    <message>
        <source>no phone here tells it</source>
        <translation>no phone here tells it</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Answered today</translation>
    </message>
    <message numerus="yes">
        <source>%n abandoned</source>
        <translation>
            <numerusform>%n abandoned</numerusform>
            <numerusform>%n abandoned</numerusform>
        </translation>
    </message>
    <message>
        <source>None falls within two hours</source>
        <translation>None falls within two hours</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>talking</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <translation>wrapping up</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>on a break</source>
        <translation>on a break</translation>
    </message>
    <message>
        <source>away</source>
        <translation>away</translation>
    </message>
    <message>
        <source>not heard of</source>
        <translation>not heard of</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>not here</translation>
    </message>
    <message>
        <source>Live floor</source>
        <translation>Live floor</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Promises, soonest first</source>
        <translation>Promises, soonest first</translation>
    </message>
</context>
<context>
    <name>LivePane</name>
    <message>
        <source>Live contact</source>
        <translation>Live contact</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Number withheld</translation>
    </message>
    <message>
        <source>Note for {name}</source>
        <translation>Note for {name}</translation>
    </message>
    <message>
        <source>Note without a customer</source>
        <translation>Note without a customer</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Follow up</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Lock the desk</source>
        <translation>Lock the desk</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>There is no password to ask for here, so the desk cannot be locked. Lock the computer instead.</source>
        <translation>There is no password to ask for here, so the desk cannot be locked. Lock the computer instead.</translation>
    </message>
    <message>
        <source>{login} · {place}</source>
        <translation>{login} · {place}</translation>
    </message>
    <message>
        <source>Somebody still talks here. AgentDesk begins anew as you after the call.</source>
        <translation>Somebody still talks here. AgentDesk begins anew as you after the call.</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Number withheld</translation>
    </message>
    <message>
        <source>Somebody calls</source>
        <translation>Somebody calls</translation>
    </message>
    <message>
        <source>You are talking</source>
        <translation>You are talking</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>AgentDesk is locked</source>
        <translation>AgentDesk is locked</translation>
    </message>
    <message>
        <source>Password of the workspace</source>
        <translation>Password of the workspace</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Another user…</source>
        <translation>Another user…</translation>
    </message>
</context>
<context>
    <name>LockSetting</name>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Counted from the last key or click in AgentDesk itself, never while you talk. {keys} locks at once. Only with a workspace on a server: a file has no password.</source>
        <translation>Counted from the last key or click in AgentDesk itself, never while you talk. {keys} locks at once. Only with a workspace on a server: a file has no password.</translation>
    </message>
    <message>
        <source>Lock when left alone for</source>
        <translation>Lock when left alone for</translation>
    </message>
</context>
<context>
    <name>LockedCall</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>No answer, again tomorrow 10:00</source>
        <translation>No answer, again tomorrow 10:00</translation>
    </message>
    <message>
        <source>Again tomorrow 10:00</source>
        <translation>Again tomorrow 10:00</translation>
    </message>
    <message>
        <source>Discard note</source>
        <translation>Discard note</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Finish later</translation>
    </message>
    <message>
        <source>Logs at hang-up</source>
        <translation>Logs at hang-up</translation>
    </message>
    <message>
        <source>Logs for {name} at hang-up</source>
        <translation>Logs for {name} at hang-up</translation>
    </message>
    <message>
        <source>Logs for {name}</source>
        <translation>Logs for {name}</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Logged</translation>
    </message>
    <message>
        <source>Log without a customer and next</source>
        <translation>Log without a customer and next</translation>
    </message>
    <message>
        <source>Log and next</source>
        <translation>Log and next</translation>
    </message>
    <message>
        <source>Log for {name} and next</source>
        <translation>Log for {name} and next</translation>
    </message>
    <message>
        <source>Log for {name}</source>
        <translation>Log for {name}</translation>
    </message>
    <message>
        <source>Send to {name} and close</source>
        <translation>Send to {name} and close</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Send and close</translation>
    </message>
    <message>
        <source>Close for {name} and next</source>
        <translation>Close for {name} and next</translation>
    </message>
    <message>
        <source>Close and next</source>
        <translation>Close and next</translation>
    </message>
</context>
<context>
    <name>Looked</name>
    <message>
        <source>Only exports</source>
        <translation>Only exports</translation>
    </message>
    <message>
        <source>Nobody read a restricted entry of somebody else, and nothing was exported.</source>
        <translation>Nobody read a restricted entry of somebody else, and nothing was exported.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Who looked</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Export the ledger</translation>
    </message>
    <message>
        <source>Restricted entries that were put before somebody who did not write them, once an hour each, and every export. Both stand in the ledger.</source>
        <translation>Restricted entries that were put before somebody who did not write them, once an hour each, and every export. Both stand in the ledger.</translation>
    </message>
</context>
<context>
    <name>LookedModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message numerus="yes">
        <source>Exported: {table} as {form}, %n rows</source>
        <translation>
            <numerusform>Exported: {table} as {form}, %n row</numerusform>
            <numerusform>Exported: {table} as {form}, %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Read a restricted entry: {kind} with {customer}, by {agent}</source>
        <translation>Read a restricted entry: {kind} with {customer}, by {agent}</translation>
    </message>
    <message>
        <source>Read a restricted entry: {kind}, by {agent}</source>
        <translation>Read a restricted entry: {kind}, by {agent}</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>reviews</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>reasons of contacts</source>
        <translation>reasons of contacts</translation>
    </message>
    <message>
        <source>who looked</source>
        <translation>who looked</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>the ledger</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>Later mail</source>
        <translation>Later mail</translation>
    </message>
    <message>
        <source>Earlier mail</source>
        <translation>Earlier mail</translation>
    </message>
    <message>
        <source>Nobody is known by this address</source>
        <translation>Nobody is known by this address</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Without a subject</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} of {count}</translation>
    </message>
    <message>
        <source>Waits {span}</source>
        <translation>Waits {span}</translation>
    </message>
    <message>
        <source>Answer by {time}</source>
        <translation>Answer by {time}</translation>
    </message>
    <message>
        <source>Held by {name}</source>
        <translation>Held by {name}</translation>
    </message>
    <message>
        <source>New customer {name}</source>
        <translation>New customer {name}</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>It is {name}</translation>
    </message>
</context>
<context>
    <name>MailChip</name>
    <message>
        <source>Mail is away</source>
        <translation>Mail is away</translation>
    </message>
    <message>
        <source>A mailbox cannot be reached. Press to hear why.</source>
        <translation>A mailbox cannot be reached. Press to hear why.</translation>
    </message>
    <message>
        <source>They failed, or nobody can tell whether they went out. Press to decide.</source>
        <translation>They failed, or nobody can tell whether they went out. Press to decide.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) ask you</source>
        <translation>
            <numerusform>%n mail asks you</numerusform>
            <numerusform>%n mails ask you</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Mailboxes</translation>
    </message>
</context>
<context>
    <name>MailDesk</name>
    <message>
        <source>It waits in the inbox now.</source>
        <translation>It waits in the inbox now.</translation>
    </message>
    <message>
        <source>Junk: it stands set apart at the end of the queue.</source>
        <translation>Junk: it stands set apart at the end of the queue.</translation>
    </message>
    <message>
        <source>The mail itself is not kept here; its words stand on the card.</source>
        <translation>The mail itself is not kept here; its words stand on the card.</translation>
    </message>
    <message>
        <source>The mail cannot be opened now. It is safe; try again in a moment.</source>
        <translation>The mail cannot be opened now. It is safe; try again in a moment.</translation>
    </message>
    <message>
        <source>This conversation is not here any more.</source>
        <translation>This conversation is not here any more.</translation>
    </message>
</context>
<context>
    <name>MailDoor</name>
    <message>
        <source>Open the most urgent mail</source>
        <translation>Open the most urgent mail</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Write a mail to this customer</source>
        <translation>Write a mail to this customer</translation>
    </message>
    <message>
        <source>No mail waits for you</source>
        <translation>No mail waits for you</translation>
    </message>
    <message>
        <source>Your answer is thrown away</source>
        <translation>Your answer is thrown away</translation>
    </message>
    <message>
        <source>Quoted text, or folded</source>
        <translation>Quoted text, or folded</translation>
    </message>
    <message>
        <source>Plain text, or as sent</source>
        <translation>Plain text, or as sent</translation>
    </message>
    <message>
        <source>The original, or as sent</source>
        <translation>The original, or as sent</translation>
    </message>
    <message>
        <source>All addresses, or two lines</source>
        <translation>All addresses, or two lines</translation>
    </message>
    <message>
        <source>Show the pictures</source>
        <translation>Show the pictures</translation>
    </message>
    <message>
        <source>Earlier mail of the conversation</source>
        <translation>Earlier mail of the conversation</translation>
    </message>
    <message>
        <source>Later mail of the conversation</source>
        <translation>Later mail of the conversation</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Reply to all</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>It is a person&apos;s mail: into the inbox</source>
        <translation>It is a person&apos;s mail: into the inbox</translation>
    </message>
    <message>
        <source>Junk: out of the inbox</source>
        <translation>Junk: out of the inbox</translation>
    </message>
    <message>
        <source>New customer of this sender</source>
        <translation>New customer of this sender</translation>
    </message>
</context>
<context>
    <name>MailElsewhere</name>
    <message>
        <source>Attach again what lies at that desk: {names}</source>
        <translation>Attach again what lies at that desk: {names}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Another text is kept: {time}, {desk}</source>
        <translation>Another text is kept: {time}, {desk}</translation>
    </message>
    <message>
        <source>Other texts are kept: {time}, {desk} …</source>
        <translation>Other texts are kept: {time}, {desk} …</translation>
    </message>
    <message>
        <source>Written at {time} on {desk}.</source>
        <translation>Written at {time} on {desk}.</translation>
    </message>
</context>
<context>
    <name>MailInstead</name>
    <message numerus="yes">
        <source>{name}: tried in vain %n time(s). A mail is better now.</source>
        <translation>
            <numerusform>{name}: tried in vain %n time. A mail is better now.</numerusform>
            <numerusform>{name}: tried in vain %n times. A mail is better now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Write a mail</translation>
    </message>
</context>
<context>
    <name>MailPane</name>
    <message>
        <source>A newer mail is here: {sender}</source>
        <translation>A newer mail is here: {sender}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Set apart.
Nobody waits for an answer.</source>
        <translation>Set apart.
Nobody waits for an answer.</translation>
    </message>
    <message>
        <source>It is a person&apos;s mail</source>
        <translation>It is a person&apos;s mail</translation>
    </message>
</context>
<context>
    <name>MailReader</name>
    <message>
        <source>Opening the mail…</source>
        <translation>Opening the mail…</translation>
    </message>
    <message>
        <source>The mail is not here yet</source>
        <translation>The mail is not here yet</translation>
    </message>
    <message>
        <source>Only who wrote it and about what. Its words come by themselves when the mailbox is reached.</source>
        <translation>Only who wrote it and about what. Its words come by themselves when the mailbox is reached.</translation>
    </message>
    <message>
        <source>The mail cannot be shown</source>
        <translation>The mail cannot be shown</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>The mail has no words</source>
        <translation>The mail has no words</translation>
    </message>
    <message>
        <source>The mail could not be read</source>
        <translation>The mail could not be read</translation>
    </message>
    <message>
        <source>Its original can be saved.</source>
        <translation>Its original can be saved.</translation>
    </message>
    <message>
        <source>Its original can be shown and saved.</source>
        <translation>Its original can be shown and saved.</translation>
    </message>
    <message>
        <source>Only what hangs on it.</source>
        <translation>Only what hangs on it.</translation>
    </message>
    <message>
        <source>There is nothing in it but its head. The original shows all there is.</source>
        <translation>There is nothing in it but its head. The original shows all there is.</translation>
    </message>
    <message>
        <source>Fold quoted text</source>
        <translation>Fold quoted text</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Show quoted text</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>As sent</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>Always for this sender</translation>
    </message>
    <message numerus="yes">
        <source>Show %n picture(s)</source>
        <translation>
            <numerusform>Show %n picture</numerusform>
            <numerusform>Show %n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender would see that, when and where this mail was read.</source>
        <translation>The sender would see that, when and where this mail was read.</translation>
    </message>
    <message>
        <source>Leads to {host}</source>
        <translation>Leads to {host}</translation>
    </message>
</context>
<context>
    <name>MailSending</name>
    <message>
        <source>{who} wrote at {time}, while you were writing.
Not sent: read it, then send again.</source>
        <translation>{who} wrote at {time}, while you were writing.
Not sent: read it, then send again.</translation>
    </message>
    <message>
        <source>A colleague has just answered this mail.
Not sent; press again to send yours too.</source>
        <translation>A colleague has just answered this mail.
Not sent; press again to send yours too.</translation>
    </message>
    <message>
        <source>No mailbox may send: they are set up on the page of the mailboxes.</source>
        <translation>No mailbox may send: they are set up on the page of the mailboxes.</translation>
    </message>
    <message>
        <source>The mail could not be put together. It is kept; try again in a moment.</source>
        <translation>The mail could not be put together. It is kept; try again in a moment.</translation>
    </message>
    <message>
        <source>Not sent yet: the mail to {whom}. It is open; send it again.</source>
        <translation>Not sent yet: the mail to {whom}. It is open; send it again.</translation>
    </message>
    <message>
        <source>Your answer was not sent: somebody wrote meanwhile. It is open again.</source>
        <translation>Your answer was not sent: somebody wrote meanwhile. It is open again.</translation>
    </message>
    <message>
        <source>Your mail was not sent. It is open again.</source>
        <translation>Your mail was not sent. It is open again.</translation>
    </message>
</context>
<context>
    <name>MailSentences</name>
    <message>
        <source>{where} cannot be reached. It is tried again by itself. ({code})</source>
        <translation>{where} cannot be reached. It is tried again by itself. ({code})</translation>
    </message>
    <message>
        <source>A mail to {people} has not gone out yet. It is safe and is tried again by itself.</source>
        <translation>A mail to {people} has not gone out yet. It is safe and is tried again by itself.</translation>
    </message>
    <message>
        <source>The server says: “{words}”</source>
        <translation>The server says: “{words}”</translation>
    </message>
    <message>
        <source>{where}: the mail server does not let this name and password in. No mail comes until they are right.</source>
        <translation>{where}: the mail server does not let this name and password in. No mail comes until they are right.</translation>
    </message>
    <message>
        <source>{where}: the sign-in has expired. Sign in again; no mail comes until then.</source>
        <translation>{where}: the sign-in has expired. Sign in again; no mail comes until then.</translation>
    </message>
    <message>
        <source>{where}: its provider wants a password of its own for programs. Make an app password there and enter it.</source>
        <translation>{where}: its provider wants a password of its own for programs. Make an app password there and enter it.</translation>
    </message>
    <message>
        <source>{where}: who signed in may not open this mailbox, or IMAP is off for it. Its administrator can change both.</source>
        <translation>{where}: who signed in may not open this mailbox, or IMAP is off for it. Its administrator can change both.</translation>
    </message>
    <message>
        <source>{where}: its provider lets no program send from this mailbox. Its administrator can switch that on (SMTP AUTH).</source>
        <translation>{where}: its provider lets no program send from this mailbox. Its administrator can switch that on (SMTP AUTH).</translation>
    </message>
    <message>
        <source>{where}: this computer has no password for it. Others still receive its mail.</source>
        <translation>{where}: this computer has no password for it. Others still receive its mail.</translation>
    </message>
    <message>
        <source>{where}: this computer is not signed in to it. Others still receive its mail.</source>
        <translation>{where}: this computer is not signed in to it. Others still receive its mail.</translation>
    </message>
    <message>
        <source>{where}: this computer has no keyring to keep a password or sign-in in. “agentdesk doctor” says what to do.</source>
        <translation>{where}: this computer has no keyring to keep a password or sign-in in. “agentdesk doctor” says what to do.</translation>
    </message>
    <message>
        <source>{where}: the provider does not know this shop&apos;s AgentDesk. An administrator registers it there once and enters its names on the page Mailboxes.</source>
        <translation>{where}: the provider does not know this shop&apos;s AgentDesk. An administrator registers it there once and enters its names on the page Mailboxes.</translation>
    </message>
    <message>
        <source>{where}: the provider&apos;s sign-in does not answer. It is tried again by itself.</source>
        <translation>{where}: the provider&apos;s sign-in does not answer. It is tried again by itself.</translation>
    </message>
    <message>
        <source>{where}: the provider&apos;s sign-in shows a certificate nobody known has signed. Nothing is sent there.</source>
        <translation>{where}: the provider&apos;s sign-in shows a certificate nobody known has signed. Nothing is sent there.</translation>
    </message>
    <message>
        <source>{where}: it was not allowed at the provider. Nothing was changed.</source>
        <translation>{where}: it was not allowed at the provider. Nothing was changed.</translation>
    </message>
    <message>
        <source>{where}: nobody signed in within five minutes. Nothing was changed.</source>
        <translation>{where}: nobody signed in within five minutes. Nothing was changed.</translation>
    </message>
    <message>
        <source>{where}: the sign-in was given up. Nothing was changed.</source>
        <translation>{where}: the sign-in was given up. Nothing was changed.</translation>
    </message>
    <message>
        <source>{where}: the mail server shows a certificate nobody known has signed. Nothing is sent there.</source>
        <translation>{where}: the mail server shows a certificate nobody known has signed. Nothing is sent there.</translation>
    </message>
    <message>
        <source>{where}: the mail server shows a certificate for another name. Nothing is sent there.</source>
        <translation>{where}: the mail server shows a certificate for another name. Nothing is sent there.</translation>
    </message>
    <message>
        <source>{where}: the mail server&apos;s certificate has expired. Nothing is sent there until it is renewed.</source>
        <translation>{where}: the mail server&apos;s certificate has expired. Nothing is sent there until it is renewed.</translation>
    </message>
    <message>
        <source>{where}: the mail server does not speak TLS. Nothing is sent there.</source>
        <translation>{where}: the mail server does not speak TLS. Nothing is sent there.</translation>
    </message>
    <message>
        <source>{where}: its server cannot be found. It is tried again by itself.</source>
        <translation>{where}: its server cannot be found. It is tried again by itself.</translation>
    </message>
    <message>
        <source>{where}: its server lets nobody connect. It is tried again by itself.</source>
        <translation>{where}: its server lets nobody connect. It is tried again by itself.</translation>
    </message>
    <message>
        <source>{where}: its server does not answer. It is tried again by itself.</source>
        <translation>{where}: its server does not answer. It is tried again by itself.</translation>
    </message>
    <message>
        <source>{where}: the line to its server was cut. It is tried again by itself.</source>
        <translation>{where}: the line to its server was cut. It is tried again by itself.</translation>
    </message>
    <message>
        <source>{where}: this folder is not there any more. Was it renamed?</source>
        <translation>{where}: this folder is not there any more. Was it renamed?</translation>
    </message>
    <message>
        <source>{where}: its server refused what was asked. It is tried again by itself.</source>
        <translation>{where}: its server refused what was asked. It is tried again by itself.</translation>
    </message>
    <message>
        <source>{where}: the mailbox is full. Nothing is lost here; make room there.</source>
        <translation>{where}: the mailbox is full. Nothing is lost here; make room there.</translation>
    </message>
    <message>
        <source>Nobody can tell whether a mail went out: the answer of the server was lost. It is not sent again by itself.</source>
        <translation>Nobody can tell whether a mail went out: the answer of the server was lost. It is not sent again by itself.</translation>
    </message>
    <message>
        <source>The mail server turned a mail down. It is kept.</source>
        <translation>The mail server turned a mail down. It is kept.</translation>
    </message>
    <message>
        <source>The mail server put a mail off for four days, so it is not tried any more. It is kept.</source>
        <translation>The mail server put a mail off for four days, so it is not tried any more. It is kept.</translation>
    </message>
    <message>
        <source>The mail server turned a recipient down. The mail went to nobody and is kept.</source>
        <translation>The mail server turned a recipient down. The mail went to nobody and is kept.</translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>The mail</source>
        <translation>The mail</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>Copy the address of the link</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Select everything</translation>
    </message>
</context>
<context>
    <name>MailWriter</name>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation>“{text}” is no e-mail address.</translation>
    </message>
    <message>
        <source>Nobody is named who gets this mail.</source>
        <translation>Nobody is named who gets this mail.</translation>
    </message>
    <message>
        <source>The mail has no subject.</source>
        <translation>The mail has no subject.</translation>
    </message>
    <message>
        <source>Still to be filled in: {gaps}</source>
        <translation>Still to be filled in: {gaps}</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message>
        <source>Card and citizen numbers never go by mail. Take it out.</source>
        <translation>Card and citizen numbers never go by mail. Take it out.</translation>
    </message>
    <message>
        <source>The attachments are too large for a mail. Take one off.</source>
        <translation>The attachments are too large for a mail. Take one off.</translation>
    </message>
    <message>
        <source>On {time}, {name} wrote:</source>
        <translation>On {time}, {name} wrote:</translation>
    </message>
    <message>
        <source>Forwarded mail of {name}, {time}:</source>
        <translation>Forwarded mail of {name}, {time}:</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>There are no templates yet; they are written in the settings.</source>
        <translation>There are no templates yet; they are written in the settings.</translation>
    </message>
    <message>
        <source>This template cannot be filled. Mend it in the settings.</source>
        <translation>This template cannot be filled. Mend it in the settings.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Reply to all</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>From which mailbox</source>
        <translation>From which mailbox</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Begin with a template</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Quote in the text, to answer line by line</source>
        <translation>Quote in the text, to answer line by line</translation>
    </message>
    <message>
        <source>To the next gap</source>
        <translation>To the next gap</translation>
    </message>
</context>
<context>
    <name>MailboxForm</name>
    <message>
        <source>Only an administrator changes a mailbox. What lets this computer in is yours to enter.</source>
        <translation>Only an administrator changes a mailbox. What lets this computer in is yours to enter.</translation>
    </message>
    <message>
        <source>No browser opened. The page&apos;s address is in the clipboard: paste it into one.</source>
        <translation>No browser opened. The page&apos;s address is in the clipboard: paste it into one.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>support@example.com</source>
        <translation>support@example.com</translation>
    </message>
    <message>
        <source>As the address says</source>
        <translation>As the address says</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Fills in the servers.</source>
        <translation>Fills in the servers.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>What lets this computer in</source>
        <translation>What lets this computer in</translation>
    </message>
    <message>
        <source>Each computer has its own.</source>
        <translation>Each computer has its own.</translation>
    </message>
    <message>
        <source>Receiving server</source>
        <translation>Receiving server</translation>
    </message>
    <message>
        <source>Sending server</source>
        <translation>Sending server</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Name to sign in with</translation>
    </message>
    <message>
        <source>Only when it is not the address</source>
        <translation>Only when it is not the address</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>What customers see</translation>
    </message>
    <message>
        <source>Name that customers see</source>
        <translation>Name that customers see</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Customer service</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Under every mail from here.</source>
        <translation>Under every mail from here.</translation>
    </message>
    <message>
        <source>Other addresses of ours</source>
        <translation>Other addresses of ours</translation>
    </message>
    <message>
        <source>info@example.com, sales@example.com</source>
        <translation>info@example.com, sales@example.com</translation>
    </message>
    <message>
        <source>What they send is no customer&apos;s. Several with commas.</source>
        <translation>What they send is no customer&apos;s. Several with commas.</translation>
    </message>
    <message>
        <source>What is followed</source>
        <translation>What is followed</translation>
    </message>
    <message>
        <source>Ticked ones are followed. A test of the connection brings all that the server has.</source>
        <translation>Ticked ones are followed. A test of the connection brings all that the server has.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>Folder of sent mails</source>
        <translation>Folder of sent mails</translation>
    </message>
    <message>
        <source>This mailbox receives support+…@</source>
        <translation>This mailbox receives support+…@</translation>
    </message>
    <message>
        <source>A reply to our mail then finds its conversation by itself. Untick it where such mails bounce.</source>
        <translation>A reply to our mail then finds its conversation by itself. Untick it where such mails bounce.</translation>
    </message>
    <message>
        <source>Plus addresses</source>
        <translation>Plus addresses</translation>
    </message>
    <message>
        <source>Pilot: only look</source>
        <translation>Pilot: only look</translation>
    </message>
    <message>
        <source>Beside your old system: sees everything, marks nothing as read, moves nothing, sends nothing.</source>
        <translation>Beside your old system: sees everything, marks nothing as read, moves nothing, sends nothing.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Trying it out</translation>
    </message>
    <message>
        <source>Remove this mailbox</source>
        <translation>Remove this mailbox</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test the connection</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Save for everybody</translation>
    </message>
    <message>
        <source>A new mailbox</source>
        <translation>A new mailbox</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>Keep on this computer</translation>
    </message>
    <message>
        <source>Looking for its servers…</source>
        <translation>Looking for its servers…</translation>
    </message>
    <message>
        <source>Testing: receiving, each folder, sending…</source>
        <translation>Testing: receiving, each folder, sending…</translation>
    </message>
    <message>
        <source>Kept on this computer.</source>
        <translation>Kept on this computer.</translation>
    </message>
    <message>
        <source>Saved. Its mail is followed from now on.</source>
        <translation>Saved. Its mail is followed from now on.</translation>
    </message>
</context>
<context>
    <name>MailboxSentences</name>
    <message>
        <source>Receiving works: {server}</source>
        <translation>Receiving works: {server}</translation>
    </message>
    <message>
        <source>Sending works: {server}</source>
        <translation>Sending works: {server}</translation>
    </message>
    <message numerus="yes">
        <source>Folder {folder}: %n mail(s)</source>
        <translation>
            <numerusform>Folder {folder}: %n mail</numerusform>
            <numerusform>Folder {folder}: %n mails</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>It works.</translation>
    </message>
    <message>
        <source>It does not work yet.</source>
        <translation>It does not work yet.</translation>
    </message>
    <message>
        <source>No servers were found for {domain}. Type their names; your provider&apos;s help has them.</source>
        <translation>No servers were found for {domain}. Type their names; your provider&apos;s help has them.</translation>
    </message>
    <message>
        <source>{provider}: its servers are filled in.</source>
        <translation>{provider}: its servers are filled in.</translation>
    </message>
    <message>
        <source>It lets programs in with a password of their own: make an app password there.</source>
        <translation>It lets programs in with a password of their own: make an app password there.</translation>
    </message>
    <message>
        <source>IMAP is off there until it is switched on in the settings of its web mail.</source>
        <translation>IMAP is off there until it is switched on in the settings of its web mail.</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>With a password</translation>
    </message>
    <message>
        <source>At Microsoft</source>
        <translation>At Microsoft</translation>
    </message>
    <message>
        <source>At Google</source>
        <translation>At Google</translation>
    </message>
    <message>
        <source>This is no mail address, or one of the others is none.</source>
        <translation>This is no mail address, or one of the others is none.</translation>
    </message>
    <message>
        <source>A server needs a name, like imap.example.com or imap.example.com:993.</source>
        <translation>A server needs a name, like imap.example.com or imap.example.com:993.</translation>
    </message>
    <message>
        <source>Tick at least one folder.</source>
        <translation>Tick at least one folder.</translation>
    </message>
    <message>
        <source>A name has a sign in it that no mail can carry.</source>
        <translation>A name has a sign in it that no mail can carry.</translation>
    </message>
    <message>
        <source>There is a mailbox with this address already.</source>
        <translation>There is a mailbox with this address already.</translation>
    </message>
    <message>
        <source>This cannot be saved. ({code})</source>
        <translation>This cannot be saved. ({code})</translation>
    </message>
</context>
<context>
    <name>MailboxesDoor</name>
    <message>
        <source>Show the mailboxes: addresses, servers, sign-in</source>
        <translation>Show the mailboxes: addresses, servers, sign-in</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Mailboxes</translation>
    </message>
    <message>
        <source>{address} is not followed any more. Its mails stay.</source>
        <translation>{address} is not followed any more. Its mails stay.</translation>
    </message>
</context>
<context>
    <name>MailboxesPane</name>
    <message>
        <source>Mailboxes</source>
        <translation>Mailboxes</translation>
    </message>
    <message>
        <source>The workspace cannot be reached. What you save is kept here and goes in when it is back.</source>
        <translation>The workspace cannot be reached. What you save is kept here and goes in when it is back.</translation>
    </message>
    <message>
        <source>What you changed is not saved yet. Save it, or choose once more to leave it.</source>
        <translation>What you changed is not saved yet. Save it, or choose once more to leave it.</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to AgentDesk.</source>
        <translation>You are signed in. Close this page and go back to AgentDesk.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>AgentDesk</source>
        <translation>AgentDesk</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Find a customer, order or note</source>
        <translation>Find a customer, order or note</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Go to the work queue</source>
        <translation>Go to the work queue</translation>
    </message>
    <message>
        <source>From pane to pane</source>
        <translation>From pane to pane</translation>
    </message>
    <message>
        <source>Show the desk</source>
        <translation>Show the desk</translation>
    </message>
    <message>
        <source>Show all follow-ups</source>
        <translation>Show all follow-ups</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Show the settings</translation>
    </message>
    <message>
        <source>Show the reminders</source>
        <translation>Show the reminders</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Switch between light and dark</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are due</source>
        <translation>
            <numerusform>%n follow-up is due</numerusform>
            <numerusform>%n follow-ups are due</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Follow-up due</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) came meanwhile</source>
        <translation>
            <numerusform>%n reminder came meanwhile</numerusform>
            <numerusform>%n reminders came meanwhile</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>MakeSteps</name>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Reach the server and sign in</source>
        <translation>Reach the server and sign in</translation>
    </message>
    <message>
        <source>Make the schema</source>
        <translation>Make the schema</translation>
    </message>
    <message>
        <source>Make tables and indexes</source>
        <translation>Make tables and indexes</translation>
    </message>
    <message>
        <source>Enter the first person</source>
        <translation>Enter the first person</translation>
    </message>
    <message>
        <source>Put on roles and permissions</source>
        <translation>Put on roles and permissions</translation>
    </message>
    <message>
        <source>Sign in to it from this computer</source>
        <translation>Sign in to it from this computer</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Press one; n/a: does not fit this contact</source>
        <translation>Press one; n/a: does not fit this contact</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>{mark}/4</source>
        <translation>{mark}/4</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation>not marked yet</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>{mark} of 4</source>
        <translation>{mark} of 4</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Not opened</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disputed</translation>
    </message>
    <message>
        <source>Dispute: it stands</source>
        <translation>Dispute: it stands</translation>
    </message>
    <message>
        <source>Dispute: changed</source>
        <translation>Dispute: changed</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Drawn</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Picked</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
</context>
<context>
    <name>MatchingCard</name>
    <message>
        <source>Whose mail it is</source>
        <translation>Whose mail it is</translation>
    </message>
    <message>
        <source>One a line: an address, or @domain for everybody there. It holds for mails that come from now on.</source>
        <translation>One a line: an address, or @domain for everybody there. It holds for mails that come from now on.</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>They are never customers.</source>
        <translation>They are never customers.</translation>
    </message>
    <message>
        <source>Mailing in a customer&apos;s name</source>
        <translation>Mailing in a customer&apos;s name</translation>
    </message>
    <message>
        <source>Market places, carriers: the customer is whom an answer goes to.</source>
        <translation>Market places, carriers: the customer is whom an answer goes to.</translation>
    </message>
    <message>
        <source>Web forms</source>
        <translation>Web forms</translation>
    </message>
    <message>
        <source>The form&apos;s sender, a colon, and the line with the customer&apos;s address: form@shop.nl: Address</source>
        <translation>The form&apos;s sender, a colon, and the line with the customer&apos;s address: form@shop.nl: Address</translation>
    </message>
    <message>
        <source>Groups that are mailboxes of ours</source>
        <translation>Groups that are mailboxes of ours</translation>
    </message>
    <message>
        <source>Their List-Id: support.shop.nl. What comes through them is no mailing list.</source>
        <translation>Their List-Id: support.shop.nl. What comes through them is no mailing list.</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Save for everybody</translation>
    </message>
    <message>
        <source>“{text}” cannot be understood. Nothing was saved.</source>
        <translation>“{text}” cannot be understood. Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>MyReviews</name>
    <message>
        <source>I agree</source>
        <translation>I agree</translation>
    </message>
    <message>
        <source>I dispute it</source>
        <translation>I dispute it</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>What you want to say to it; who disputes says why</source>
        <translation>What you want to say to it; who disputes says why</translation>
    </message>
    <message>
        <source>Reviews of my contacts</source>
        <translation>Reviews of my contacts</translation>
    </message>
    <message>
        <source>You disputed this. Until another lead has decided, it counts nowhere.</source>
        <translation>You disputed this. Until another lead has decided, it counts nowhere.</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Colleagues to ask</source>
        <translation>Colleagues to ask</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>More about this customer</translation>
    </message>
    <message>
        <source>Prefers: {channel}</source>
        <translation>Prefers: {channel}</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Call {number}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>{reason}, not checked</source>
        <translation>{reason}, not checked</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>{how}: check identity (Ctrl+I)</source>
        <translation>{how}: check identity (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>What was refused</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>The workspace did not accept %n thing(s). Your words are safe on this computer.</source>
        <translation>
            <numerusform>The workspace did not accept %n thing. Your words are safe on this computer.</numerusform>
            <numerusform>The workspace did not accept %n things. Your words are safe on this computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you now: everything you said is in the workspace or on its way.</source>
        <translation>Nothing needs you now: everything you said is in the workspace or on its way.</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries above</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries above: go to the newest</source>
        <translation>
            <numerusform>%n new entry above: go to the newest</numerusform>
            <numerusform>%n new entries above: go to the newest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewReviews</name>
    <message numerus="yes">
        <source>{newest} And %n more.</source>
        <translation>
            <numerusform>{newest} And %n more.</numerusform>
            <numerusform>{newest} And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{name} disputes a review: a second lead decides.</source>
        <translation>{name} disputes a review: a second lead decides.</translation>
    </message>
    <message>
        <source>{name} reviewed a contact of yours.</source>
        <translation>{name} reviewed a contact of yours.</translation>
    </message>
    <message>
        <source>Your dispute of a review was decided.</source>
        <translation>Your dispute of a review was decided.</translation>
    </message>
</context>
<context>
    <name>NewcomerRow</name>
    <message>
        <source>{login} · {role} · {team}</source>
        <translation>{login} · {role} · {team}</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Copy invitation</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copy password</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Being added…</source>
        <translation>Being added…</translation>
    </message>
    <message>
        <source>Start password: {password}</source>
        <translation>Start password: {password}</translation>
    </message>
    <message>
        <source>Has a login on this server already: the password stays.</source>
        <translation>Has a login on this server already: the password stays.</translation>
    </message>
    <message>
        <source>Works here now.</source>
        <translation>Works here now.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>NoWork</name>
    <message>
        <source>Looking up your work…</source>
        <translation>Looking up your work…</translation>
    </message>
    <message>
        <source>Nothing here with this filter.</source>
        <translation>Nothing here with this filter.</translation>
    </message>
    <message>
        <source>Nothing is due. New work appears here by itself.</source>
        <translation>Nothing is due. New work appears here by itself.</translation>
    </message>
</context>
<context>
    <name>NotDoneDialog</name>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Close it</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In your own words</translation>
    </message>
    <message>
        <source>In your own words (may stay empty)</source>
        <translation>In your own words (may stay empty)</translation>
    </message>
    <message>
        <source>The customer let us off</source>
        <translation>The customer let us off</translation>
    </message>
    <message>
        <source>We did not keep it</source>
        <translation>We did not keep it</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>The customer could not be reached</source>
        <translation>The customer could not be reached</translation>
    </message>
    <message>
        <source>A colleague has done it</source>
        <translation>A colleague has done it</translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation>Made by mistake</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Logged; correct it on the timeline</source>
        <translation>Logged; correct it on the timeline</translation>
    </message>
    <message>
        <source>Logging asks: {names}</source>
        <translation>Logging asks: {names}</translation>
    </message>
    <message>
        <source>Nobody is asked: this note has no customer</source>
        <translation>Nobody is asked: this note has no customer</translation>
    </message>
    <message>
        <source>Remembered: {facts}</source>
        <translation>Remembered: {facts}</translation>
    </message>
    <message>
        <source>Not remembered as a fact</source>
        <translation>Not remembered as a fact</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Remember</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Do not</translation>
    </message>
    <message>
        <source>Do not remember this</source>
        <translation>Do not remember this</translation>
    </message>
    <message>
        <source>Card numbers are never stored</source>
        <translation>Card numbers are never stored</translation>
    </message>
    <message>
        <source>A BSN is never stored</source>
        <translation>A BSN is never stored</translation>
    </message>
    <message>
        <source>“{key}” is never kept as a fact</source>
        <translation>“{key}” is never kept as a fact</translation>
    </message>
    <message>
        <source>An IBAN is stored masked</source>
        <translation>An IBAN is stored masked</translation>
    </message>
</context>
<context>
    <name>NoteCalls</name>
    <message>
        <source>Call {number}</source>
        <translation>Call {number}</translation>
    </message>
</context>
<context>
    <name>NoteDialogs</name>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Show what needs you</source>
        <translation>Show what needs you</translation>
    </message>
    <message>
        <source>Contacts without a customer</source>
        <translation>Contacts without a customer</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>The note</source>
        <translation>The note</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close this notice</source>
        <translation>Close this notice</translation>
    </message>
    <message>
        <source>Undo, or do what the notice offers</source>
        <translation>Undo, or do what the notice offers</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{action} ({seconds} s)</source>
        <translation>{action} ({seconds} s)</translation>
    </message>
</context>
<context>
    <name>NumberedKeys</name>
    <message>
        <source>Outcome {number}</source>
        <translation>Outcome {number}</translation>
    </message>
    <message>
        <source>Caller: choice {number}</source>
        <translation>Caller: choice {number}</translation>
    </message>
    <message>
        <source>Live contact</source>
        <translation>Live contact</translation>
    </message>
</context>
<context>
    <name>OldMailCard</name>
    <message>
        <source>How far the old mail is</source>
        <translation>How far the old mail is</translation>
    </message>
    <message>
        <source>Choose mail files…</source>
        <translation>Choose mail files…</translation>
    </message>
    <message>
        <source>Choose a mail folder…</source>
        <translation>Choose a mail folder…</translation>
    </message>
    <message>
        <source>Stop taking in mail</source>
        <translation>Stop taking in mail</translation>
    </message>
    <message>
        <source>Old mail</source>
        <translation>Old mail</translation>
    </message>
    <message>
        <source>Mail of before, as mbox files or folders of .eml: each goes onto its customer&apos;s timeline once. Nothing is answered, sent or opened for it.</source>
        <translation>Mail of before, as mbox files or folders of .eml: each goes onto its customer&apos;s timeline once. Nothing is answered, sent or opened for it.</translation>
    </message>
    <message>
        <source>Mail of the mailbox</source>
        <translation>Mail of the mailbox</translation>
    </message>
    <message>
        <source>The old mail of {mailbox} is in.</source>
        <translation>The old mail of {mailbox} is in.</translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; choose the same files again to go on.</source>
        <translation>Stopped. What is in stays in; choose the same files again to go on.</translation>
    </message>
    <message>
        <source>It was cut off. What is in stays in; choose the same files again to go on.</source>
        <translation>It was cut off. What is in stays in; choose the same files again to go on.</translation>
    </message>
    <message>
        <source>Stopping after the mails in hand…</source>
        <translation>Stopping after the mails in hand…</translation>
    </message>
    <message>
        <source>Taking in old mail of {mailbox}…</source>
        <translation>Taking in old mail of {mailbox}…</translation>
    </message>
    <message>
        <source>{read} mails read, {new} of them new, {placed} now on timelines.</source>
        <translation>{read} mails read, {new} of them new, {placed} now on timelines.</translation>
    </message>
    <message>
        <source>{n} could not go in.</source>
        <translation>{n} could not go in.</translation>
    </message>
    <message>
        <source>{n} could not go in; {file} beside them says why.</source>
        <translation>{n} could not go in; {file} beside them says why.</translation>
    </message>
    <message>
        <source>Choose mail files</source>
        <translation>Choose mail files</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Mails ({endings})</source>
        <translation>Mails ({endings})</translation>
    </message>
    <message>
        <source>Choose a folder of mails</source>
        <translation>Choose a folder of mails</translation>
    </message>
</context>
<context>
    <name>OldMailDoor</name>
    <message>
        <source>The old mail is in.</source>
        <translation>The old mail is in.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>OnlookersLine</name>
    <message numerus="yes">
        <source>{name}, %n more</source>
        <translation>
            <numerusform>{name}, %n more</numerusform>
            <numerusform>{name}, %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is writing</source>
        <translation>{name} is writing</translation>
    </message>
    <message>
        <source>{name} is looking</source>
        <translation>{name} is looking</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>No customer is known for {number}</source>
        <translation>No customer is known for {number}</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Call {number}</translation>
    </message>
    <message>
        <source>This has no customer yet</source>
        <translation>This has no customer yet</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Find the customer</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>A mapping file…</source>
        <translation>A mapping file…</translation>
    </message>
    <message>
        <source>Rehearse: judge every row, write nothing</source>
        <translation>Rehearse: judge every row, write nothing</translation>
    </message>
    <message>
        <source>All or nothing: one bad row and nothing goes in</source>
        <translation>All or nothing: one bad row and nothing goes in</translation>
    </message>
    <message>
        <source>Choose a mapping of columns</source>
        <translation>Choose a mapping of columns</translation>
    </message>
    <message>
        <source>Mappings (*.toml)</source>
        <translation>Mappings (*.toml)</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>About this</source>
        <translation>About this</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Order {number}</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>expected {day}</translation>
    </message>
    <message>
        <source>This contact is about order {number}</source>
        <translation>This contact is about order {number}</translation>
    </message>
</context>
<context>
    <name>OrderFaces</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note: {note}</translation>
    </message>
    <message>
        <source>Survey: how easy was it?</source>
        <translation>Survey: how easy was it?</translation>
    </message>
    <message>
        <source>Unverified: from another address</source>
        <translation>Unverified: from another address</translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation>Open the mail</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>How easy was it?</source>
        <translation>How easy was it?</translation>
    </message>
    <message>
        <source>“{question}” · {score} of 7</source>
        <translation>“{question}” · {score} of 7</translation>
    </message>
    <message>
        <source>Answered too late: {score} of 7, not counted</source>
        <translation>Answered too late: {score} of 7, not counted</translation>
    </message>
    <message>
        <source>Answered again: {score} of 7, the first answer counts</source>
        <translation>Answered again: {score} of 7, the first answer counts</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n of 5 stars</numerusform>
            <numerusform>%n of 5 stars</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating of an order</source>
        <translation>Rating of an order</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Order {what}</source>
        <translation>Order {what}</translation>
    </message>
    <message numerus="yes">
        <source>Delivered %n day(s) late</source>
        <translation>
            <numerusform>Delivered %n day late</numerusform>
            <numerusform>Delivered %n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Late: promised by {day}</source>
        <translation>Late: promised by {day}</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>expected {day}</translation>
    </message>
</context>
<context>
    <name>OtherWorkspace</name>
    <message>
        <source>Choose a workspace</source>
        <translation>Choose a workspace</translation>
    </message>
    <message>
        <source>Make a new workspace</source>
        <translation>Make a new workspace</translation>
    </message>
    <message>
        <source>Workspaces (*.{ending})</source>
        <translation>Workspaces (*.{ending})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Mails that ask you</source>
        <translation>Mails that ask you</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>To {people}, {time}, by {agent}</source>
        <translation>To {people}, {time}, by {agent}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Let it go</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>It was sent</translation>
    </message>
    <message>
        <source>These are the oldest; more may follow when they are decided.</source>
        <translation>These are the oldest; more may follow when they are decided.</translation>
    </message>
    <message>
        <source>No mail asks for anything.</source>
        <translation>No mail asks for anything.</translation>
    </message>
</context>
<context>
    <name>OutcomeGrid</name>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>More…</translation>
    </message>
    <message>
        <source>More outcomes</source>
        <translation>More outcomes</translation>
    </message>
</context>
<context>
    <name>OwnerChip</name>
    <message>
        <source>Live contact</source>
        <translation>Live contact</translation>
    </message>
    <message>
        <source>Ask who owns the complaint or promise</source>
        <translation>Ask who owns the complaint or promise</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>{said}. Ask or transfer ({keys})</source>
        <translation>{said}. Ask or transfer ({keys})</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>Plan coaching</source>
        <translation>Plan coaching</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Save the review</translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Add an address</source>
        <translation>Add an address</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Not on the last mail: {people}</source>
        <translation>Not on the last mail: {people}</translation>
    </message>
</context>
<context>
    <name>PeopleLines</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Nobody is named as the sender</source>
        <translation>Nobody is named as the sender</translation>
    </message>
    <message>
        <source>Answers go to {addresses}</source>
        <translation>Answers go to {addresses}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Reply to</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>In copy</source>
        <translation>In copy</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Noticed</translation>
    </message>
    <message>
        <source>to {names}</source>
        <translation>to {names}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in copy</source>
        <translation>
            <numerusform>%n in copy</numerusform>
            <numerusform>%n in copy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Team lead</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Who was added</source>
        <translation>Who was added</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Open the workspace</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Add people</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Each gets a login, an invitation to paste under “Join a team”, and a start password that is shown only here: hand it over another way than the invitation.</source>
        <translation>Each gets a login, an invitation to paste under “Join a team”, and a start password that is shown only here: hand it over another way than the invitation.</translation>
    </message>
</context>
<context>
    <name>PhoneDoor</name>
    <message>
        <source>Show the phone: its account and its sound</source>
        <translation>Show the phone: its account and its sound</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>The sound device “{device}” is gone. The system&apos;s own is used until it is back.</source>
        <translation>The sound device “{device}” is gone. The system&apos;s own is used until it is back.</translation>
    </message>
</context>
<context>
    <name>PhonePane</name>
    <message>
        <source>The phone</source>
        <translation>The phone</translation>
    </message>
    <message>
        <source>The phone is ready: {server}.</source>
        <translation>The phone is ready: {server}.</translation>
    </message>
    <message>
        <source>The phone is off.</source>
        <translation>The phone is off.</translation>
    </message>
</context>
<context>
    <name>PhoneSentences</name>
    <message>
        <source>Phone is connecting</source>
        <translation>Phone is connecting</translation>
    </message>
    <message>
        <source>Phone is away</source>
        <translation>Phone is away</translation>
    </message>
    <message>
        <source>Phone not connected</source>
        <translation>Phone not connected</translation>
    </message>
    <message>
        <source>No softphone here</source>
        <translation>No softphone here</translation>
    </message>
    <message>
        <source>The phone is connecting to {server}.</source>
        <translation>The phone is connecting to {server}.</translation>
    </message>
    <message>
        <source>The phone is connecting.</source>
        <translation>The phone is connecting.</translation>
    </message>
    <message>
        <source>{why} It is tried again by itself.</source>
        <translation>{why} It is tried again by itself.</translation>
    </message>
    <message>
        <source>It works: registered at {server}, and signed off again.</source>
        <translation>It works: registered at {server}, and signed off again.</translation>
    </message>
    <message>
        <source>The phone could not be connected. ({code})</source>
        <translation>The phone could not be connected. ({code})</translation>
    </message>
    <message>
        <source>The phone has no account yet. Fill in server, user and password on the page of the phone.</source>
        <translation>The phone has no account yet. Fill in server, user and password on the page of the phone.</translation>
    </message>
    <message>
        <source>The phone&apos;s password is not known here. Type it on the page of the phone.</source>
        <translation>The phone&apos;s password is not known here. Type it on the page of the phone.</translation>
    </message>
    <message>
        <source>The phone system does not accept this user and password. It is not tried again, so that nothing is locked. Correct them on the page of the phone.</source>
        <translation>The phone system does not accept this user and password. It is not tried again, so that nothing is locked. Correct them on the page of the phone.</translation>
    </message>
    <message>
        <source>The phone system does not let this user in ({detail}). Ask whoever looks after it, then try again.</source>
        <translation>The phone system does not let this user in ({detail}). Ask whoever looks after it, then try again.</translation>
    </message>
    <message>
        <source>The phone system at {detail} does not let this login list its calls. Give it “reporting” beside its other rights under “write” in manager.conf, then try again.</source>
        <translation>The phone system at {detail} does not let this login list its calls. Give it “reporting” beside its other rights under “write” in manager.conf, then try again.</translation>
    </message>
    <message>
        <source>This is not a computer&apos;s name or address. Type it as pbx.example.com or 192.168.1.2.</source>
        <translation>This is not a computer&apos;s name or address. Type it as pbx.example.com or 192.168.1.2.</translation>
    </message>
    <message>
        <source>A port is a number up to 65535, and no two may be the same.</source>
        <translation>A port is a number up to 65535, and no two may be the same.</translation>
    </message>
    <message>
        <source>Type the login that the phone system&apos;s manager knows.</source>
        <translation>Type the login that the phone system&apos;s manager knows.</translation>
    </message>
    <message>
        <source>Type your own phone as the phone system calls it, such as PJSIP/101.</source>
        <translation>Type your own phone as the phone system calls it, such as PJSIP/101.</translation>
    </message>
    <message>
        <source>A context is one word, such as from-internal.</source>
        <translation>A context is one word, such as from-internal.</translation>
    </message>
    <message>
        <source>Type addresses such as 192.168.1.40 or 192.168.1.0/28, not everybody&apos;s.</source>
        <translation>Type addresses such as 192.168.1.40 or 192.168.1.0/28, not everybody&apos;s.</translation>
    </message>
    <message>
        <source>This is not an address of this computer. Leave it empty for all of them.</source>
        <translation>This is not an address of this computer. Leave it empty for all of them.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s name. Type it as pbx.example.com, or with a port: pbx.example.com:5061.</source>
        <translation>This is not a server&apos;s name. Type it as pbx.example.com, or with a port: pbx.example.com:5061.</translation>
    </message>
    <message>
        <source>Type the extension or user that the phone system knows, such as 201.</source>
        <translation>Type the extension or user that the phone system knows, such as 201.</translation>
    </message>
    <message>
        <source>A fingerprint is SHA-256: 64 digits and letters from A to F.</source>
        <translation>A fingerprint is SHA-256: 64 digits and letters from A to F.</translation>
    </message>
    <message>
        <source>The phone system at {detail} does not answer.</source>
        <translation>The phone system at {detail} does not answer.</translation>
    </message>
    <message>
        <source>Nothing listens at {detail}: the phone system is down, or its port is another one.</source>
        <translation>Nothing listens at {detail}: the phone system is down, or its port is another one.</translation>
    </message>
    <message>
        <source>The phone system at {detail} did not answer in time.</source>
        <translation>The phone system at {detail} did not answer in time.</translation>
    </message>
    <message>
        <source>There is no server by the name of {detail}. Check how it is written, and the network.</source>
        <translation>There is no server by the name of {detail}. Check how it is written, and the network.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>This computer has no network.</translation>
    </message>
    <message>
        <source>This computer slept, and the phone is registering anew.</source>
        <translation>This computer slept, and the phone is registering anew.</translation>
    </message>
    <message>
        <source>The phone system at {detail} cannot register this phone now.</source>
        <translation>The phone system at {detail} cannot register this phone now.</translation>
    </message>
    <message>
        <source>The phone system does not answer.</source>
        <translation>The phone system does not answer.</translation>
    </message>
    <message>
        <source>Another program has taken {detail}, so no phone can push its calls there. Close it, or choose another port on the page of the phone.</source>
        <translation>Another program has taken {detail}, so no phone can push its calls there. Close it, or choose another port on the page of the phone.</translation>
    </message>
    <message>
        <source>This computer does not have the address {detail}, so no phone can push its calls there. Correct it on the page of the phone.</source>
        <translation>This computer does not have the address {detail}, so no phone can push its calls there. Correct it on the page of the phone.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the phone system&apos;s certificate, so nothing was sent: {detail}. If it is your own, trust it on the page of the phone.</source>
        <translation>Nobody this computer trusts vouches for the phone system&apos;s certificate, so nothing was sent: {detail}. If it is your own, trust it on the page of the phone.</translation>
    </message>
    <message>
        <source>The phone system&apos;s certificate has expired, so nothing was sent: {detail}. Ask whoever looks after the phone system.</source>
        <translation>The phone system&apos;s certificate has expired, so nothing was sent: {detail}. Ask whoever looks after the phone system.</translation>
    </message>
    <message>
        <source>The phone system shows a certificate of another name, so nothing was sent: {detail}. Type the server as the certificate names it.</source>
        <translation>The phone system shows a certificate of another name, so nothing was sent: {detail}. Type the server as the certificate names it.</translation>
    </message>
    <message>
        <source>The phone system at {detail} wants the password in clear, so it was not sent. Use the encrypted connection.</source>
        <translation>The phone system at {detail} wants the password in clear, so it was not sent. Use the encrypted connection.</translation>
    </message>
    <message>
        <source>The server does not speak TLS there. Check the port (usually 5061), or choose another transport.</source>
        <translation>The server does not speak TLS there. Check the port (usually 5061), or choose another transport.</translation>
    </message>
    <message>
        <source>The softphone is not installed on this computer. Install AgentDesk with its softphone, or choose another phone in the settings.</source>
        <translation>The softphone is not installed on this computer. Install AgentDesk with its softphone, or choose another phone in the settings.</translation>
    </message>
    <message>
        <source>The softphone does not run on this computer. Choose another phone in the settings.</source>
        <translation>The softphone does not run on this computer. Choose another phone in the settings.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the password was not kept. “agentdesk doctor” says how to choose a place for it.</source>
        <translation>This computer has no keyring, so the password was not kept. “agentdesk doctor” says how to choose a place for it.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be read or written. The password was not kept.</source>
        <translation>The file of passwords cannot be read or written. The password was not kept.</translation>
    </message>
    <message>
        <source>AGENTDESK_SECRETS names no place for passwords. The password was not kept.</source>
        <translation>AGENTDESK_SECRETS names no place for passwords. The password was not kept.</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Open to look only</source>
        <translation>Open to look only</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Make a new workspace…</source>
        <translation>Make a new workspace…</translation>
    </message>
    <message>
        <source>Ready for the next customer</source>
        <translation>Ready for the next customer</translation>
    </message>
    <message>
        <source>When the phone rings, the customer and everything that happened with them appears here.</source>
        <translation>When the phone rings, the customer and everything that happened with them appears here.</translation>
    </message>
    <message>
        <source>Nobody knows yet who this is</source>
        <translation>Nobody knows yet who this is</translation>
    </message>
    <message>
        <source>No customer is open, so that nothing of somebody else is read out. Who was here comes back later.</source>
        <translation>No customer is open, so that nothing of somebody else is read out. Who was here comes back later.</translation>
    </message>
    <message>
        <source>Looking up the customer…</source>
        <translation>Looking up the customer…</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Opening the workspace…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Find a customer, order or note</source>
        <translation>Find a customer, order or note</translation>
    </message>
    <message>
        <source>Go to the work queue</source>
        <translation>Go to the work queue</translation>
    </message>
    <message>
        <source>From pane to pane</source>
        <translation>From pane to pane</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Numbers and addresses</source>
        <translation>Numbers and addresses</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Another number or address</source>
        <translation>Another number or address</translation>
    </message>
    <message>
        <source>Shared: a switchboard or a family</source>
        <translation>Shared: a switchboard or a family</translation>
    </message>
    <message>
        <source>A shared number never opens a customer by itself: whoever may be calling is offered.</source>
        <translation>A shared number never opens a customer by itself: whoever may be calling is offered.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>{number} is shared</source>
        <translation>{number} is shared</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Call {number}</translation>
    </message>
    <message>
        <source>Kept as {shown}</source>
        <translation>Kept as {shown}</translation>
    </message>
    <message>
        <source>This is no number and no address.</source>
        <translation>This is no number and no address.</translation>
    </message>
</context>
<context>
    <name>PostDial</name>
    <message>
        <source>Extension {extension} is dialled when they have answered.</source>
        <translation>Extension {extension} is dialled when they have answered.</translation>
    </message>
    <message>
        <source>Then dial extension {extension} at the phone.</source>
        <translation>Then dial extension {extension} at the phone.</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message>
        <source>Breaks and missed calls</source>
        <translation>Breaks and missed calls</translation>
    </message>
    <message>
        <source>Ask each day for the extension</source>
        <translation>Ask each day for the extension</translation>
    </message>
    <message>
        <source>Only with a phone of an Asterisk system: others keep the extension of their account.</source>
        <translation>Only with a phone of an Asterisk system: others keep the extension of their account.</translation>
    </message>
    <message>
        <source>Shared desk</source>
        <translation>Shared desk</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Breaks</translation>
    </message>
    <message>
        <source>For everybody. One a line.</source>
        <translation>For everybody. One a line.</translation>
    </message>
    <message>
        <source>Queues send no calls</source>
        <translation>Queues send no calls</translation>
    </message>
    <message>
        <source>During wrap-up</source>
        <translation>During wrap-up</translation>
    </message>
    <message>
        <source>Where the phone can pause its queues.</source>
        <translation>Where the phone can pause its queues.</translation>
    </message>
    <message>
        <source>Show who else looks at a customer</source>
        <translation>Show who else looks at a customer</translation>
    </message>
    <message>
        <source>For everybody. Nothing of it is kept; off, no desk tells it.</source>
        <translation>For everybody. Nothing of it is kept; off, no desk tells it.</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>Dialled where the phone system takes a code, *45 for instance; both, or none.</source>
        <translation>Dialled where the phone system takes a code, *45 for instance; both, or none.</translation>
    </message>
    <message>
        <source>Code for a break</source>
        <translation>Code for a break</translation>
    </message>
    <message>
        <source>Code to be ready again</source>
        <translation>Code to be ready again</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Call back within</source>
        <translation>Call back within</translation>
    </message>
    <message>
        <source>Minutes of opening hours.</source>
        <translation>Minutes of opening hours.</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Save for everybody</translation>
    </message>
    <message>
        <source>Breaks, codes, and when a missed call is due</source>
        <translation>Breaks, codes, and when a missed call is due</translation>
    </message>
    <message>
        <source>A code has digits, * and #, and there are two or none. Nothing was saved.</source>
        <translation>A code has digits, * and #, and there are two or none. Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>PresenceDoor</name>
    <message>
        <source>Presence</source>
        <translation>Presence</translation>
    </message>
    <message>
        <source>Ready, break or away</source>
        <translation>Ready, break or away</translation>
    </message>
    <message>
        <source>Begin or end a break</source>
        <translation>Begin or end a break</translation>
    </message>
    <message>
        <source>Sit at another extension</source>
        <translation>Sit at another extension</translation>
    </message>
    <message>
        <source>Another break</source>
        <translation>Another break</translation>
    </message>
    <message>
        <source>Another extension…</source>
        <translation>Another extension…</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were refused meanwhile and stand under missed calls.</source>
        <translation>
            <numerusform>%n call was refused meanwhile and stands under missed calls.</numerusform>
            <numerusform>%n calls were refused meanwhile and stand under missed calls.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready again</source>
        <translation>Ready again</translation>
    </message>
    <message>
        <source>You sit at extension {extension} today.</source>
        <translation>You sit at extension {extension} today.</translation>
    </message>
    <message>
        <source>No call comes to this desk until it has an extension: {keys} asks again.</source>
        <translation>No call comes to this desk until it has an extension: {keys} asks again.</translation>
    </message>
</context>
<context>
    <name>PresenceSentences</name>
    <message>
        <source>Talking</source>
        <translation>Talking</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ringing</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Dialling</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Wrap-up</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Coffee</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Paperwork</translation>
    </message>
    <message>
        <source>Presence: {state}</source>
        <translation>Presence: {state}</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <translation>{state} since {time}</translation>
    </message>
    <message>
        <source>{state}, {duration} in all</source>
        <translation>{state}, {duration} in all</translation>
    </message>
    <message>
        <source>Ready, on a break, or away</source>
        <translation>Ready, on a break, or away</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Not ready</translation>
    </message>
    <message>
        <source>No workspace is open: a call may ring here, but nobody can be looked up.</source>
        <translation>No workspace is open: a call may ring here, but nobody can be looked up.</translation>
    </message>
    <message>
        <source>The queues send you no calls now. Who dials you directly still gets through.</source>
        <translation>The queues send you no calls now. Who dials you directly still gets through.</translation>
    </message>
    <message>
        <source>The phone system is told with its code to send you no calls.</source>
        <translation>The phone system is told with its code to send you no calls.</translation>
    </message>
    <message>
        <source>Calls are refused at this desk and stand under missed calls. A ring group may send the caller on.</source>
        <translation>Calls are refused at this desk and stand under missed calls. A ring group may send the caller on.</translation>
    </message>
    <message>
        <source>This phone cannot be told that you are not there: it may ring.</source>
        <translation>This phone cannot be told that you are not there: it may ring.</translation>
    </message>
    <message>
        <source>The phone system did not take it. Calls its queues still send are refused at this desk.</source>
        <translation>The phone system did not take it. Calls its queues still send are refused at this desk.</translation>
    </message>
    <message>
        <source>The phone system did not take it: its queues may still send you calls.</source>
        <translation>The phone system did not take it: its queues may still send you calls.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The attachment</source>
        <translation>The attachment</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>This picture cannot be shown.</translation>
    </message>
</context>
<context>
    <name>PrivacyActions</name>
    <message>
        <source>Contested note: decide within a month</source>
        <translation>Contested note: decide within a month</translation>
    </message>
</context>
<context>
    <name>PrivacyFaces</name>
    <message>
        <source>Words removed</source>
        <translation>Words removed</translation>
    </message>
    <message>
        <source>The customer says ({moment}): “{words}”</source>
        <translation>The customer says ({moment}): “{words}”</translation>
    </message>
    <message>
        <source>Contested, to be decided by {day}</source>
        <translation>Contested, to be decided by {day}</translation>
    </message>
    <message>
        <source>Contested, then corrected by {name}</source>
        <translation>Contested, then corrected by {name}</translation>
    </message>
    <message>
        <source>Contested, then removed by {name}</source>
        <translation>Contested, then removed by {name}</translation>
    </message>
    <message>
        <source>Contested; kept by {name} with the customer&apos;s words</source>
        <translation>Contested; kept by {name} with the customer&apos;s words</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>Words removed by {name}, {moment}: {reason}</source>
        <translation>Words removed by {name}, {moment}: {reason}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>the customer asked for it</source>
        <translation>the customer asked for it</translation>
    </message>
    <message>
        <source>it was about somebody else</source>
        <translation>it was about somebody else</translation>
    </message>
    <message>
        <source>sensitive, and nobody needed it (health, belief, origin)</source>
        <translation>sensitive, and nobody needed it (health, belief, origin)</translation>
    </message>
    <message>
        <source>a password, a card or a citizen number</source>
        <translation>a password, a card or a citizen number</translation>
    </message>
    <message>
        <source>it was about another customer</source>
        <translation>it was about another customer</translation>
    </message>
    <message>
        <source>decided about a contested note</source>
        <translation>decided about a contested note</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>another reason</translation>
    </message>
</context>
<context>
    <name>PromiseFaces</name>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Open for {span}</source>
        <translation>Open for {span}</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>by {time}</translation>
    </message>
</context>
<context>
    <name>ProofsCard</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>No folder</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Save for everybody</translation>
    </message>
    <message>
        <source>Nothing is proved yet: there is no checkpoint.</source>
        <translation>Nothing is proved yet: there is no checkpoint.</translation>
    </message>
    <message>
        <source>Checkpoint {n}, made {when} by {desk}, signed.</source>
        <translation>Checkpoint {n}, made {when} by {desk}, signed.</translation>
    </message>
    <message>
        <source>Checkpoint {n}, made {when} by {desk}, not signed: it proves order and content, not who made it.</source>
        <translation>Checkpoint {n}, made {when} by {desk}, not signed: it proves order and content, not who made it.</translation>
    </message>
    <message>
        <source>Checkpoints do not leave the database: whoever owns it could rebuild them unseen.</source>
        <translation>Checkpoints do not leave the database: whoever owns it could rebuild them unseen.</translation>
    </message>
    <message>
        <source>The folder is there. The next checkpoint goes into it.</source>
        <translation>The folder is there. The next checkpoint goes into it.</translation>
    </message>
    <message>
        <source>The folder is not there now. Nothing is lost: checkpoints go there when it is back. Is its drive connected?</source>
        <translation>The folder is not there now. Nothing is lost: checkpoints go there when it is back. Is its drive connected?</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints are in the folder; the others follow within a minute.</source>
        <translation>
            <numerusform>%n checkpoint is in the folder; the others follow within a minute.</numerusform>
            <numerusform>%n checkpoints are in the folder; the others follow within a minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files there are of another workspace, or were changed. Nothing is written over them. Keep this folder, run “agentdesk verify”, and choose an empty one.</source>
        <translation>The files there are of another workspace, or were changed. Nothing is written over them. Keep this folder, run “agentdesk verify”, and choose an empty one.</translation>
    </message>
    <message numerus="yes">
        <source>All %n checkpoints are in the folder.</source>
        <translation>
            <numerusform>The %n checkpoint is in the folder.</numerusform>
            <numerusform>All %n checkpoints are in the folder.</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Folder for checkpoints</source>
        <translation>Folder for checkpoints</translation>
    </message>
    <message>
        <source>This is no mail address. Nothing was saved.</source>
        <translation>This is no mail address. Nothing was saved.</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Proofs</translation>
    </message>
    <message>
        <source>Of this computer. Best where whoever administers the database cannot write.</source>
        <translation>Of this computer. Best where whoever administers the database cannot write.</translation>
    </message>
    <message>
        <source>Each day&apos;s checkpoint leaves by the first mailbox that sends. Empty: none is mailed.</source>
        <translation>Each day&apos;s checkpoint leaves by the first mailbox that sends. Empty: none is mailed.</translation>
    </message>
    <message>
        <source>Mail checkpoints to</source>
        <translation>Mail checkpoints to</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>past its target</source>
        <translation>past its target</translation>
    </message>
    <message>
        <source>its target is near</source>
        <translation>its target is near</translation>
    </message>
    <message>
        <source>auto-reply</source>
        <translation>auto-reply</translation>
    </message>
    <message>
        <source>undelivered</source>
        <translation>undelivered</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>mailing list</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>junk</translation>
    </message>
    <message>
        <source>Set apart ({count})</source>
        <translation>Set apart ({count})</translation>
    </message>
    <message>
        <source>{group}, unfolded</source>
        <translation>{group}, unfolded</translation>
    </message>
    <message>
        <source>{group}, folded</source>
        <translation>{group}, folded</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>No subject</translation>
    </message>
    <message>
        <source>{name} asks: {question}</source>
        <translation>{name} asks: {question}</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Without a customer</translation>
    </message>
    <message numerus="yes">
        <source>%n × called, last {time}</source>
        <translation>
            <numerusform>%n × called, last {time}</numerusform>
            <numerusform>%n × called, last {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × tried: write a mail instead</source>
        <translation>
            <numerusform>%n × tried: write a mail instead</numerusform>
            <numerusform>%n × tried: write a mail instead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × tried</source>
        <translation>
            <numerusform>%n × tried</numerusform>
            <numerusform>%n × tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail waits for an answer</source>
        <translation>No mail waits for an answer</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>No sender</translation>
    </message>
    <message>
        <source>Automatic answers, undelivered mail, mailing lists and junk: nobody waits in them for an answer.</source>
        <translation>Automatic answers, undelivered mail, mailing lists and junk: nobody waits in them for an answer.</translation>
    </message>
    <message>
        <source>Came {time}</source>
        <translation>Came {time}</translation>
    </message>
    <message>
        <source>Answer by {time}</source>
        <translation>Answer by {time}</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Withheld number</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>For {name}</translation>
    </message>
    <message>
        <source>Held by {name}</source>
        <translation>Held by {name}</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Filter the work queue</source>
        <translation>Filter the work queue</translation>
    </message>
    <message>
        <source>Everything of today</source>
        <translation>Everything of today</translation>
    </message>
    <message>
        <source>Only what is late</source>
        <translation>Only what is late</translation>
    </message>
    <message>
        <source>Only what is mine</source>
        <translation>Only what is mine</translation>
    </message>
    <message>
        <source>Only mails</source>
        <translation>Only mails</translation>
    </message>
    <message>
        <source>Work queue</source>
        <translation>Work queue</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Open the customer</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Later…</translation>
    </message>
    <message>
        <source>Not done…</source>
        <translation>Not done…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Hold it for me, or let go</source>
        <translation>Hold it for me, or let go</translation>
    </message>
    <message numerus="yes">
        <source>{section}, %n open</source>
        <translation>
            <numerusform>{section}, %n open</numerusform>
            <numerusform>{section}, %n open</numerusform>
        </translation>
    </message>
    <message>
        <source>{line}, held by {name}</source>
        <translation>{line}, held by {name}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>AgentDesk</source>
        <translation>AgentDesk</translation>
    </message>
    <message>
        <source>Desk: work queue and customer</source>
        <translation>Desk: work queue and customer</translation>
    </message>
    <message>
        <source>All follow-ups</source>
        <translation>All follow-ups</translation>
    </message>
    <message>
        <source>Contacts without a customer</source>
        <translation>Contacts without a customer</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>ReadingSentences</name>
    <message>
        <source>An answer goes to {address}, not to the sender.</source>
        <translation>An answer goes to {address}, not to the sender.</translation>
    </message>
    <message>
        <source>The sender&apos;s name looks like an address, and is another one.</source>
        <translation>The sender&apos;s name looks like an address, and is another one.</translation>
    </message>
    <message>
        <source>A link leads elsewhere: {links}</source>
        <translation>A link leads elsewhere: {links}</translation>
    </message>
    <message>
        <source>An attachment can harm this computer: only save it.</source>
        <translation>An attachment can harm this computer: only save it.</translation>
    </message>
    <message>
        <source>The mail is too large: only its beginning is shown. The original is whole.</source>
        <translation>The mail is too large: only its beginning is shown. The original is whole.</translation>
    </message>
    <message>
        <source>The mail has too many parts: not all of them are shown.</source>
        <translation>The mail has too many parts: not all of them are shown.</translation>
    </message>
    <message>
        <source>The mail is packed too deep: not all of it is shown.</source>
        <translation>The mail is packed too deep: not all of it is shown.</translation>
    </message>
    <message>
        <source>The text is too long: only its beginning is shown.</source>
        <translation>The text is too long: only its beginning is shown.</translation>
    </message>
    <message>
        <source>The page is too long: only its beginning is shown.</source>
        <translation>The page is too long: only its beginning is shown.</translation>
    </message>
    <message>
        <source>The page is too tangled to be shown. Its words are.</source>
        <translation>The page is too tangled to be shown. Its words are.</translation>
    </message>
    <message>
        <source>The mail is empty.</source>
        <translation>The mail is empty.</translation>
    </message>
    <message>
        <source>This is no mail.</source>
        <translation>This is no mail.</translation>
    </message>
    <message>
        <source>The mail could not be read. Its original can be shown and saved.</source>
        <translation>The mail could not be read. Its original can be shown and saved.</translation>
    </message>
    <message>
        <source>The mail is not built as it should be.</source>
        <translation>The mail is not built as it should be.</translation>
    </message>
    <message>
        <source>A part of the mail came damaged.</source>
        <translation>A part of the mail came damaged.</translation>
    </message>
    <message>
        <source>The mail does not say in which letters it is written: they are a guess.</source>
        <translation>The mail does not say in which letters it is written: they are a guess.</translation>
    </message>
    <message>
        <source>Signs that are no text were taken out.</source>
        <translation>Signs that are no text were taken out.</translation>
    </message>
    <message>
        <source>There is an invitation in it that cannot be read.</source>
        <translation>There is an invitation in it that cannot be read.</translation>
    </message>
    <message>
        <source>There is a winmail.dat in it that cannot be read.</source>
        <translation>There is a winmail.dat in it that cannot be read.</translation>
    </message>
    <message>
        <source>The mail names no sender.</source>
        <translation>The mail names no sender.</translation>
    </message>
    <message>
        <source>The mail names several senders.</source>
        <translation>The mail names several senders.</translation>
    </message>
    <message>
        <source>The mail does not say when it was written.</source>
        <translation>The mail does not say when it was written.</translation>
    </message>
    <message>
        <source>The mail&apos;s own date cannot be read.</source>
        <translation>The mail&apos;s own date cannot be read.</translation>
    </message>
    <message>
        <source>The mail has no name of its own, so answers may not find it.</source>
        <translation>The mail has no name of its own, so answers may not find it.</translation>
    </message>
    <message>
        <source>The mail has several names of its own.</source>
        <translation>The mail has several names of its own.</translation>
    </message>
    <message>
        <source>Not all of its recipients are listed.</source>
        <translation>Not all of its recipients are listed.</translation>
    </message>
    <message>
        <source>Signed ({kind}). The signature was not checked.</source>
        <translation>Signed ({kind}). The signature was not checked.</translation>
    </message>
    <message>
        <source>Signed as a whole ({kind}). It was not checked, and its words cannot be shown.</source>
        <translation>Signed as a whole ({kind}). It was not checked, and its words cannot be shown.</translation>
    </message>
    <message>
        <source>Encrypted ({kind}). It cannot be shown here.</source>
        <translation>Encrypted ({kind}). It cannot be shown here.</translation>
    </message>
    <message>
        <source>A program sent this: it is an automatic answer.</source>
        <translation>A program sent this: it is an automatic answer.</translation>
    </message>
    <message>
        <source>A mail system sent this: something was not delivered.</source>
        <translation>A mail system sent this: something was not delivered.</translation>
    </message>
    <message>
        <source>This went to a list.</source>
        <translation>This went to a list.</translation>
    </message>
    <message>
        <source>This is probably junk.</source>
        <translation>This is probably junk.</translation>
    </message>
    <message>
        <source>Not delivered to {address}</source>
        <translation>Not delivered to {address}</translation>
    </message>
    <message>
        <source>Not delivered to {address}: {reason}</source>
        <translation>Not delivered to {address}: {reason}</translation>
    </message>
    <message>
        <source>Another program would open it.</source>
        <translation>Another program would open it.</translation>
    </message>
    <message>
        <source>It is a web page: it may load things and ask for passwords.</source>
        <translation>It is a web page: it may load things and ask for passwords.</translation>
    </message>
    <message>
        <source>It is an archive: nobody has looked at what is inside.</source>
        <translation>It is an archive: nobody has looked at what is inside.</translation>
    </message>
    <message>
        <source>It is a program. Opened, it could do anything on this computer.</source>
        <translation>It is a program. Opened, it could do anything on this computer.</translation>
    </message>
    <message>
        <source>It is a script. Opened, it could do anything on this computer.</source>
        <translation>It is a script. Opened, it could do anything on this computer.</translation>
    </message>
    <message>
        <source>It is a shortcut: it could start anything on this computer.</source>
        <translation>It is a shortcut: it could start anything on this computer.</translation>
    </message>
    <message>
        <source>It holds macros: opened, they could do anything on this computer.</source>
        <translation>It holds macros: opened, they could do anything on this computer.</translation>
    </message>
    <message>
        <source>It is a disk image: what is inside escapes the usual checks.</source>
        <translation>It is a disk image: what is inside escapes the usual checks.</translation>
    </message>
    <message>
        <source>It is not what its name says. Such files are made to deceive.</source>
        <translation>It is not what its name says. Such files are made to deceive.</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>RecordedAboutMe</name>
    <message>
        <source>What is recorded about me</source>
        <translation>What is recorded about me</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Print or save as PDF…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Who sees it</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>What is recorded about {name}</source>
        <translation>What is recorded about {name}</translation>
    </message>
    <message>
        <source>Made from the settings of this workspace on {day}.</source>
        <translation>Made from the settings of this workspace on {day}.</translation>
    </message>
    <message>
        <source>Not recorded: sound, keys, idle time and your screen. Nobody listens in unheard. No list ranks persons.</source>
        <translation>Not recorded: sound, keys, idle time and your screen. Nobody listens in unheard. No list ranks persons.</translation>
    </message>
</context>
<context>
    <name>RecordedWords</name>
    <message>
        <source>Everybody who works here</source>
        <translation>Everybody who works here</translation>
    </message>
    <message>
        <source>Your contacts: when, with whom, outcome, reason, note, tasks and promises. Never kept: {kinds}</source>
        <translation>Your contacts: when, with whom, outcome, reason, note, tasks and promises. Never kept: {kinds}</translation>
    </message>
    <message>
        <source>The next colleague knows what was said and promised</source>
        <translation>The next colleague knows what was said and promised</translation>
    </message>
    <message>
        <source>The facts for good; the words until they are removed for privacy</source>
        <translation>The facts for good; the words until they are removed for privacy</translation>
    </message>
    <message numerus="yes">
        <source>Every wording of a note, who wrote it and when; later than %n hour(s) is marked</source>
        <translation>
            <numerusform>Every wording of a note, who wrote it and when; later than %n hour is marked</numerusform>
            <numerusform>Every wording of a note, who wrote it and when; later than %n hours is marked</numerusform>
        </translation>
    </message>
    <message>
        <source>A note can be trusted, also by the customer it is about</source>
        <translation>A note can be trusted, also by the customer it is about</translation>
    </message>
    <message>
        <source>Seconds from the end of a contact to your log (wrap-up: {mode})</source>
        <translation>Seconds from the end of a contact to your log (wrap-up: {mode})</translation>
    </message>
    <message>
        <source>Whether the program saves you time; a time-boxed wrap-up needs it</source>
        <translation>Whether the program saves you time; a time-boxed wrap-up needs it</translation>
    </message>
    <message>
        <source>Whether the program saves you time; meanwhile queues send no calls</source>
        <translation>Whether the program saves you time; meanwhile queues send no calls</translation>
    </message>
    <message>
        <source>You; others only as the figures below say</source>
        <translation>You; others only as the figures below say</translation>
    </message>
    <message>
        <source>Calls of your phone: number, when it rang, was answered and ended, who passed it on. No sound</source>
        <translation>Calls of your phone: number, when it rang, was answered and ended, who passed it on. No sound</translation>
    </message>
    <message>
        <source>A call is on the timeline also when nobody logged it</source>
        <translation>A call is on the timeline also when nobody logged it</translation>
    </message>
    <message>
        <source>Your state (ready, talking, wrap-up, away, or a break: {reasons}), since when, your extension</source>
        <translation>Your state (ready, talking, wrap-up, away, or a break: {reasons}), since when, your extension</translation>
    </message>
    <message>
        <source>Calls go to who is free, colleagues see whom they can ask</source>
        <translation>Calls go to who is free, colleagues see whom they can ask</translation>
    </message>
    <message>
        <source>Until your next state; earlier ones are not kept</source>
        <translation>Until your next state; earlier ones are not kept</translation>
    </message>
    <message>
        <source>Which mail you have open, answer or have taken</source>
        <translation>Which mail you have open, answer or have taken</translation>
    </message>
    <message>
        <source>Nobody answers twice</source>
        <translation>Nobody answers twice</translation>
    </message>
    <message>
        <source>While it lasts</source>
        <translation>While it lasts</translation>
    </message>
    <message numerus="yes">
        <source>Customers&apos; answers how easy a contact with you was; each is asked once in %n day(s)</source>
        <translation>
            <numerusform>Customers&apos; answers how easy a contact with you was; each is asked once in %n day</numerusform>
            <numerusform>Customers&apos; answers how easy a contact with you was; each is asked once in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type and have not said yet, on this computer; mails you write, for your other desks</source>
        <translation>What you type and have not said yet, on this computer; mails you write, for your other desks</translation>
    </message>
    <message>
        <source>Nothing is lost when the power fails</source>
        <translation>Nothing is lost when the power fails</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Only you</translation>
    </message>
    <message numerus="yes">
        <source>Until it is said or thrown away; forgotten words %n day(s)</source>
        <translation>
            <numerusform>Until it is said or thrown away; forgotten words %n day</numerusform>
            <numerusform>Until it is said or thrown away; forgotten words %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>That you checked who a customer is, how, and the result; never the answers</source>
        <translation>That you checked who a customer is, how, and the result; never the answers</translation>
    </message>
    <message>
        <source>Nobody hears what is not theirs</source>
        <translation>Nobody hears what is not theirs</translation>
    </message>
    <message>
        <source>What is hard for customers is found and mended</source>
        <translation>What is hard for customers is found and mended</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Which customer you look at or write to</source>
        <translation>Which customer you look at or write to</translation>
    </message>
    <message>
        <source>Which customer you look at is not told to anybody</source>
        <translation>Which customer you look at is not told to anybody</translation>
    </message>
    <message>
        <source>Two do not begin the same</source>
        <translation>Two do not begin the same</translation>
    </message>
    <message>
        <source>While it lasts, and half a minute; earlier ones are not kept</source>
        <translation>While it lasts, and half a minute; earlier ones are not kept</translation>
    </message>
    <message>
        <source>Customers are not asked how easy a contact was; answers that were imported or given before stay</source>
        <translation>Customers are not asked how easy a contact was; answers that were imported or given before stay</translation>
    </message>
    <message>
        <source>Reviews of your contacts, what you say to them, and how a dispute ended</source>
        <translation>Reviews of your contacts, what you say to them, and how a dispute ended</translation>
    </message>
    <message>
        <source>Coaching; only contacts that were drawn count in a figure</source>
        <translation>Coaching; only contacts that were drawn count in a figure</translation>
    </message>
    <message>
        <source>You, and those who lead; never a customer</source>
        <translation>You, and those who lead; never a customer</translation>
    </message>
    <message>
        <source>That you read a restricted entry of somebody else, once an hour each, and what you export</source>
        <translation>That you read a restricted entry of somebody else, once an hour each, and what you export</translation>
    </message>
    <message>
        <source>Customers are protected from curiosity</source>
        <translation>Customers are protected from curiosity</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>Of everything you do: what kind, when, at which desk, about which entries; never the words</source>
        <translation>Of everything you do: what kind, when, at which desk, about which entries; never the words</translation>
    </message>
    <message>
        <source>Nothing can be changed unseen</source>
        <translation>Nothing can be changed unseen</translation>
    </message>
    <message>
        <source>Nobody: it is off</source>
        <translation>Nobody: it is off</translation>
    </message>
    <message>
        <source>Only of the team as a whole</source>
        <translation>Only of the team as a whole</translation>
    </message>
    <message>
        <source>You and your lead</source>
        <translation>You and your lead</translation>
    </message>
    <message>
        <source>Decided by {name} on {day}, reference {reference}</source>
        <translation>Decided by {name} on {day}, reference {reference}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>Figure: {name}</source>
        <translation>Figure: {name}</translation>
    </message>
    <message>
        <source>Nobody has decided about it</source>
        <translation>Nobody has decided about it</translation>
    </message>
    <message>
        <source>Reckoned from what stands above; nothing more is kept for it</source>
        <translation>Reckoned from what stands above; nothing more is kept for it</translation>
    </message>
    <message>
        <source>For good: the program deletes nothing by itself</source>
        <translation>For good: the program deletes nothing by itself</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>wrap-up</comment>
        <translation>optional</translation>
    </message>
    <message>
        <source>mandatory</source>
        <comment>wrap-up</comment>
        <translation>mandatory</translation>
    </message>
    <message>
        <source>time-boxed</source>
        <comment>wrap-up</comment>
        <translation>time-boxed</translation>
    </message>
    <message>
        <source>of a fixed length</source>
        <comment>wrap-up</comment>
        <translation>of a fixed length</translation>
    </message>
    <message>
        <source>quality score of reviews</source>
        <translation>quality score of reviews</translation>
    </message>
    <message>
        <source>how easy customers found it</source>
        <translation>how easy customers found it</translation>
    </message>
    <message>
        <source>solved in one contact</source>
        <translation>solved in one contact</translation>
    </message>
    <message>
        <source>customers who did not ask again within a week</source>
        <translation>customers who did not ask again within a week</translation>
    </message>
    <message>
        <source>promises kept</source>
        <translation>promises kept</translation>
    </message>
    <message>
        <source>follow-ups on time</source>
        <translation>follow-ups on time</translation>
    </message>
    <message>
        <source>facts asked although they were known</source>
        <translation>facts asked although they were known</translation>
    </message>
    <message>
        <source>wrap-up time</source>
        <translation>wrap-up time</translation>
    </message>
    <message>
        <source>contacts per hour</source>
        <translation>contacts per hour</translation>
    </message>
    <message>
        <source>disputes won</source>
        <translation>disputes won</translation>
    </message>
</context>
<context>
    <name>RecordingChip</name>
    <message>
        <source>Phone events recorded</source>
        <translation>Phone events recorded</translation>
    </message>
    <message>
        <source>The events of the phone are recorded. Press to stop.</source>
        <translation>The events of the phone are recorded. Press to stop.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The recording has ended: {path}</source>
        <translation>The recording has ended: {path}</translation>
    </message>
    <message>
        <source>What the phone tells is recorded without numbers and names into {path}. No sound is recorded.</source>
        <translation>What the phone tells is recorded without numbers and names into {path}. No sound is recorded.</translation>
    </message>
    <message>
        <source>What the phone tells is recorded, with numbers and names, into {path}. No sound is recorded.</source>
        <translation>What the phone tells is recorded, with numbers and names, into {path}. No sound is recorded.</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message>
        <source>Remove words for privacy</source>
        <translation>Remove words for privacy</translation>
    </message>
    <message>
        <source>Remove the words for good</source>
        <translation>Remove the words for good</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Why? Choose a reason</source>
        <translation>Why? Choose a reason</translation>
    </message>
    <message>
        <source>More about the reason</source>
        <translation>More about the reason</translation>
    </message>
    <message>
        <source>More about it, without the removed words; it stays readable</source>
        <translation>More about it, without the removed words; it stays readable</translation>
    </message>
    <message>
        <source>I know that removed words never come back</source>
        <translation>I know that removed words never come back</translation>
    </message>
    <message>
        <source>The words go, with the mail and its attachments, the search and the facts made of them. That they existed, who removed them, when and why stays, and is proved. Copies made before are not reached: backups, exports and the mail server.</source>
        <translation>The words go, with the mail and its attachments, the search and the facts made of them. That they existed, who removed them, when and why stays, and is proved. Copies made before are not reached: backups, exports and the mail server.</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Your words</source>
        <translation>Your words</translation>
    </message>
    <message>
        <source>Meanwhile somebody wrote:</source>
        <translation>Meanwhile somebody wrote:</translation>
    </message>
    <message>
        <source>The words of somebody else</source>
        <translation>The words of somebody else</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copy the words</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Let go…</translation>
    </message>
    <message>
        <source>Let go for good? Its words are then gone.</source>
        <translation>Let go for good? Its words are then gone.</translation>
    </message>
    <message>
        <source>Yes, let go</source>
        <translation>Yes, let go</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>No reminder is waiting</source>
        <translation>No reminder is waiting</translation>
    </message>
    <message>
        <source>Show all follow-ups</source>
        <translation>Show all follow-ups</translation>
    </message>
    <message>
        <source>{title} · {when}</source>
        <translation>{title} · {when}</translation>
    </message>
    <message>
        <source>{name}: {title} · {when}</source>
        <translation>{name}: {title} · {when}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What became of the rows</source>
        <translation>What became of the rows</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were rejected; the rest is in.</source>
        <translation>
            <numerusform>%n row was rejected; the rest is in.</numerusform>
            <numerusform>%n rows were rejected; the rest is in.</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie with their reasons in {names}. Mend them there and import that file.</source>
        <translation>They lie with their reasons in {names}. Mend them there and import that file.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows went in and look wrong:</source>
        <translation>
            <numerusform>%n row went in and looks wrong:</numerusform>
            <numerusform>%n rows went in and look wrong:</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <translation>{file}, line {line}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>interval (95%)</source>
        <translation>interval (95%)</translation>
    </message>
    <message>
        <source>middle half of the team</source>
        <translation>middle half of the team</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores of reviews that count</source>
        <translation>Scores of reviews that count</translation>
    </message>
    <message>
        <source>median {score}</source>
        <translation>median {score}</translation>
    </message>
    <message>
        <source>Contacts by weekday and hour</source>
        <translation>Contacts by weekday and hour</translation>
    </message>
    <message>
        <source>The darker, the more contacts in the period</source>
        <translation>The darker, the more contacts in the period</translation>
    </message>
    <message>
        <source>Why customers contacted us</source>
        <translation>Why customers contacted us</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>of these avoidable</source>
        <translation>of these avoidable</translation>
    </message>
    <message>
        <source>{n}, {avoidable} avoidable</source>
        <translation>{n}, {avoidable} avoidable</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Service of one person</source>
        <translation>Service of one person</translation>
    </message>
    <message>
        <source>Service of a team</source>
        <translation>Service of a team</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>Made on {moment} by {name}</translation>
    </message>
    <message>
        <source>Each figure has its n (how many contacts or answers are in it) and the interval in which the true value lies with 95% certainty. Of a person, below n = {fewest} only n is said.</source>
        <translation>Each figure has its n (how many contacts or answers are in it) and the interval in which the true value lies with 95% certainty. Of a person, below n = {fewest} only n is said.</translation>
    </message>
    <message>
        <source>A person is shown beside their own past and the middle half of their team, never beside a person.</source>
        <translation>A person is shown beside their own past and the middle half of their team, never beside a person.</translation>
    </message>
    <message>
        <source>No figure is switched on for this report. Which are shown is decided in the settings.</source>
        <translation>No figure is switched on for this report. Which are shown is decided in the settings.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Team’s middle</source>
        <translation>Team’s middle</translation>
    </message>
    <message numerus="yes">
        <source>Before: the %n days right before.</source>
        <translation>
            <numerusform>Before: the %n day right before.</numerusform>
            <numerusform>Before: the %n days right before.</numerusform>
        </translation>
    </message>
    <message>
        <source>too few</source>
        <translation>too few</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Week by week</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>None in this period.</source>
        <translation>None in this period.</translation>
    </message>
    <message>
        <source>Contact of</source>
        <translation>Contact of</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>How it was chosen</source>
        <translation>How it was chosen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the audit.</source>
        <translation>
            <numerusform>%n more is in the audit.</numerusform>
            <numerusform>%n more are in the audit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown since the decision of {day}: {reference}</source>
        <translation>Shown since the decision of {day}: {reference}</translation>
    </message>
    <message>
        <source>How each figure is made</source>
        <translation>How each figure is made</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>wk {number}</source>
        <translation>wk {number}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{value} ({interval}), n = {n}</source>
        <translation>{value} ({interval}), n = {n}</translation>
    </message>
    <message>
        <source>n = {n}, too few</source>
        <translation>n = {n}, too few</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>no reason given</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>not opened yet</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>opened</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>disputed</translation>
    </message>
    <message>
        <source>upheld after a dispute</source>
        <translation>upheld after a dispute</translation>
    </message>
    <message>
        <source>changed after a dispute</source>
        <translation>changed after a dispute</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>drawn</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>after a complaint</source>
        <translation>after a complaint</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>Quality score</translation>
    </message>
    <message>
        <source>Ease for the customer (CES)</source>
        <translation>Ease for the customer (CES)</translation>
    </message>
    <message>
        <source>Resolved in one contact</source>
        <translation>Resolved in one contact</translation>
    </message>
    <message>
        <source>Not back within a week</source>
        <translation>Not back within a week</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promises kept</translation>
    </message>
    <message>
        <source>Follow-ups on time</source>
        <translation>Follow-ups on time</translation>
    </message>
    <message>
        <source>Asked again what was known</source>
        <translation>Asked again what was known</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>Wrap-up time</translation>
    </message>
    <message>
        <source>Contacts per hour</source>
        <translation>Contacts per hour</translation>
    </message>
    <message>
        <source>Disputes won</source>
        <translation>Disputes won</translation>
    </message>
    <message>
        <source>Mean score, 0 to 100, of reviews of contacts that a draw chose. Reviews that are not opened yet or are disputed, and reviews of chosen contacts, are not in it.</source>
        <translation>Mean score, 0 to 100, of reviews of contacts that a draw chose. Reviews that are not opened yet or are disputed, and reviews of chosen contacts, are not in it.</translation>
    </message>
    <message>
        <source>Mean answer of customers, 1 to 7, to how easy it was to be helped; 7 is very easy.</source>
        <translation>Mean answer of customers, 1 to 7, to how easy it was to be helped; 7 is very easy.</translation>
    </message>
    <message>
        <source>Share of resolved cases that had one contact only.</source>
        <translation>Share of resolved cases that had one contact only.</translation>
    </message>
    <message>
        <source>Share of cases after whose first contact the customer asked nothing more within seven days.</source>
        <translation>Share of cases after whose first contact the customer asked nothing more within seven days.</translation>
    </message>
    <message>
        <source>Share of promises to customers that were kept by their time.</source>
        <translation>Share of promises to customers that were kept by their time.</translation>
    </message>
    <message>
        <source>Share of follow-ups done within an hour after they were due, or before.</source>
        <translation>Share of follow-ups done within an hour after they were due, or before.</translation>
    </message>
    <message>
        <source>Share of contacts in which a customer was asked something that was known already. Less is better.</source>
        <translation>Share of contacts in which a customer was asked something that was known already. Less is better.</translation>
    </message>
    <message>
        <source>Mean time from the end of a contact until it was logged. Less is better.</source>
        <translation>Mean time from the end of a contact until it was logged. Less is better.</translation>
    </message>
    <message>
        <source>Contacts per hour, from the first contact of a day to its last. It says how busy it was, not how well it was done.</source>
        <translation>Contacts per hour, from the first contact of a day to its last. It says how busy it was, not how well it was done.</translation>
    </message>
    <message>
        <source>Share of decided disputes of reviews after which the marks were changed.</source>
        <translation>Share of decided disputes of reviews after which the marks were changed.</translation>
    </message>
</context>
<context>
    <name>ReportsSection</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>How far the report is</source>
        <translation>How far the report is</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>It is being made; you can go on working.</source>
        <translation>It is being made; you can go on working.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are in {name}</source>
        <translation>
            <numerusform>%n page is in {name}</numerusform>
            <numerusform>%n pages are in {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing was left.</source>
        <translation>Stopped: nothing was left.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Days of my choice</source>
        <translation>Days of my choice</translation>
    </message>
    <message>
        <source>Me: {name}</source>
        <translation>Me: {name}</translation>
    </message>
    <message>
        <source>Team {name}</source>
        <translation>Team {name}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Figures with n and interval, charts and reviews, as a PDF to print or to keep. What is switched off is not in it, and no person stands beside another. The audit&apos;s ledger says who made it.</source>
        <translation>Figures with n and interval, charts and reviews, as a PDF to print or to keep. What is switched off is not in it, and no person stands beside another. The audit&apos;s ledger says who made it.</translation>
    </message>
</context>
<context>
    <name>Restart</name>
    <message>
        <source>Restart AgentDesk</source>
        <translation>Restart AgentDesk</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>You are talking. Restart after the call; your notes are safe meanwhile.</source>
        <translation>You are talking. Restart after the call; your notes are safe meanwhile.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>contact of {moment}</source>
        <translation>contact of {moment}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>by {name}</translation>
    </message>
    <message>
        <source>by {name}, {moment}</source>
        <translation>by {name}, {moment}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Choose a contact to read and score it, or let one be drawn.</source>
        <translation>Choose a contact to read and score it, or let one be drawn.</translation>
    </message>
    <message>
        <source>Feedback to the agent</source>
        <translation>Feedback to the agent</translation>
    </message>
    <message>
        <source>What went well, and one thing to do differently</source>
        <translation>What went well, and one thing to do differently</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>This is your own contact: nobody reviews their own. Another lead does.</source>
        <translation>This is your own contact: nobody reviews their own. Another lead does.</translation>
    </message>
    <message>
        <source>Leads calibrate on this contact: until that is closed it cannot be reviewed.</source>
        <translation>Leads calibrate on this contact: until that is closed it cannot be reviewed.</translation>
    </message>
    <message>
        <source>{name} saved a review of this contact while you were at it. Nothing was overwritten: yours is kept on this computer until you let it go.</source>
        <translation>{name} saved a review of this contact while you were at it. Nothing was overwritten: yours is kept on this computer until you let it go.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>Show mine</source>
        <translation>Show mine</translation>
    </message>
    <message>
        <source>Let mine go</source>
        <translation>Let mine go</translation>
    </message>
    <message>
        <source>Your review is safe on this computer and goes to the workspace as soon as it can.</source>
        <translation>Your review is safe on this computer and goes to the workspace as soon as it can.</translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation>What you typed before is still here.</translation>
    </message>
    <message>
        <source>{card}, version {version}</source>
        <translation>{card}, version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) have no mark yet. 0 says: not applicable.</source>
        <translation>
            <numerusform>%n criterion has no mark yet. 0 says: not applicable.</numerusform>
            <numerusform>%n criteria have no mark yet. 0 says: not applicable.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{criterion}” makes the whole score 0. Say in a remark what happened, then save.</source>
        <translation>“{criterion}” makes the whole score 0. Say in a remark what happened, then save.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Show theirs</translation>
    </message>
</context>
<context>
    <name>ReviewsBrowser</name>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Choose a review: it stands here, and you may answer it.</source>
        <translation>Choose a review: it stands here, and you may answer it.</translation>
    </message>
    <message>
        <source>There is no review like that.</source>
        <translation>There is no review like that.</translation>
    </message>
</context>
<context>
    <name>ReviewsSection</name>
    <message>
        <source>Which reviews</source>
        <translation>Which reviews</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>All reviews</translation>
    </message>
    <message>
        <source>Decide the dispute</source>
        <translation>Decide the dispute</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Disputed. A second lead decides: not who gave the review, and not whom it is about.</source>
        <translation>Disputed. A second lead decides: not who gave the review, and not whom it is about.</translation>
    </message>
</context>
<context>
    <name>ReviseDialog</name>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Subject (may stay empty)</source>
        <translation>Subject (may stay empty)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Reason of the correction</translation>
    </message>
    <message>
        <source>Why is it corrected? (may stay empty; it stands in the history)</source>
        <translation>Why is it corrected? (may stay empty; it stands in the history)</translation>
    </message>
    <message>
        <source>Keep the other text</source>
        <translation>Keep the other text</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>Correct the note</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation>What you typed before is still here.</translation>
    </message>
    <message>
        <source>Someone else corrected this note</source>
        <translation>Someone else corrected this note</translation>
    </message>
    <message>
        <source>Save my text</source>
        <translation>Save my text</translation>
    </message>
    <message>
        <source>{name} corrected it {moment}. Both texts are kept; change yours as you like, then choose.</source>
        <translation>{name} corrected it {moment}. Both texts are kept; change yours as you like, then choose.</translation>
    </message>
    <message>
        <source>the note as it stands</source>
        <translation>the note as it stands</translation>
    </message>
    <message>
        <source>the note as it stands ({name}, {moment})</source>
        <translation>the note as it stands ({name}, {moment})</translation>
    </message>
    <message>
        <source>the text of {name}, {moment}</source>
        <translation>the text of {name}, {moment}</translation>
    </message>
    <message>
        <source>What changes, compared with</source>
        <translation>What changes, compared with</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>Number withheld</source>
        <translation>Number withheld</translation>
    </message>
</context>
<context>
    <name>RoleNews</name>
    <message>
        <source>An administrator has switched your login off. What you typed is kept on this computer.</source>
        <translation>An administrator has switched your login off. What you typed is kept on this computer.</translation>
    </message>
    <message>
        <source>Your login works again.</source>
        <translation>Your login works again.</translation>
    </message>
    <message>
        <source>You are an administrator now.</source>
        <translation>You are an administrator now.</translation>
    </message>
    <message>
        <source>You are a team lead now.</source>
        <translation>You are a team lead now.</translation>
    </message>
    <message>
        <source>You are in the team {team} now.</source>
        <translation>You are in the team {team} now.</translation>
    </message>
    <message>
        <source>You are no administrator any more; those pages are closed. What you typed is kept.</source>
        <translation>You are no administrator any more; those pages are closed. What you typed is kept.</translation>
    </message>
    <message>
        <source>You lead no team any more; the leads&apos; pages are closed. What you typed is kept.</source>
        <translation>You lead no team any more; the leads&apos; pages are closed. What you typed is kept.</translation>
    </message>
</context>
<context>
    <name>SavingChip</name>
    <message>
        <source>What you log is safe on this computer first, and goes to the workspace as soon as it can.</source>
        <translation>What you log is safe on this computer first, and goes to the workspace as soon as it can.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Workspace damaged</source>
        <translation>Workspace damaged</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>No workspace</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting since {time}</source>
        <translation>
            <numerusform>%n waiting since {time}</numerusform>
            <numerusform>%n waiting since {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Offline since {time}</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n</source>
        <translation>
            <numerusform>Saving %n</numerusform>
            <numerusform>Saving %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>Contact logged: {outcome}</source>
        <translation>Contact logged: {outcome}</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Call {number}</translation>
    </message>
    <message>
        <source>Corrected note</source>
        <translation>Corrected note</translation>
    </message>
    <message>
        <source>Withdrawn entry</source>
        <translation>Withdrawn entry</translation>
    </message>
    <message>
        <source>Entry given to another customer</source>
        <translation>Entry given to another customer</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Closed follow-up</source>
        <translation>Closed follow-up</translation>
    </message>
    <message>
        <source>Handed over follow-up</source>
        <translation>Handed over follow-up</translation>
    </message>
    <message>
        <source>Question to a colleague</source>
        <translation>Question to a colleague</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Fact about the customer</source>
        <translation>Fact about the customer</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Review of a contact</source>
        <translation>Review of a contact</translation>
    </message>
    <message>
        <source>Answer to a review</source>
        <translation>Answer to a review</translation>
    </message>
    <message>
        <source>Decision on a dispute</source>
        <translation>Decision on a dispute</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>A change you made</source>
        <translation>A change you made</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>Choose a folder and add…</source>
        <translation>Choose a folder and add…</translation>
    </message>
    <message>
        <source>Folder the files go to</source>
        <translation>Folder the files go to</translation>
    </message>
    <message>
        <source>Report about the team {name}</source>
        <translation>Report about the team {name}</translation>
    </message>
    <message>
        <source>Report about {name}</source>
        <translation>Report about {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Nothing is written by itself yet.</source>
        <translation>Nothing is written by itself yet.</translation>
    </message>
    <message>
        <source>{table}, each day at {time}, {form}</source>
        <translation>{table}, each day at {time}, {form}</translation>
    </message>
    <message>
        <source>{table}, Mondays at {time}, {form}</source>
        <translation>{table}, Mondays at {time}, {form}</translation>
    </message>
    <message>
        <source>{table}, the first of the month at {time}, {form}</source>
        <translation>{table}, the first of the month at {time}, {form}</translation>
    </message>
    <message>
        <source>Next: {due}.</source>
        <translation>Next: {due}.</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>It is being written.</translation>
    </message>
    <message>
        <source>Due {when}: {why} It is tried again by itself.</source>
        <translation>Due {when}: {why} It is tried again by itself.</translation>
    </message>
    <message>
        <source>Last: due {when} and made up {late}. Next: {due}.</source>
        <translation>Last: due {when} and made up {late}. Next: {due}.</translation>
    </message>
    <message>
        <source>Last: {when}. Next: {due}.</source>
        <translation>Last: {when}. Next: {due}.</translation>
    </message>
    <message numerus="yes">
        <source>Last: %n rows, due {when} and made up {late}. Next: {due}.</source>
        <translation>
            <numerusform>Last: %n row, due {when} and made up {late}. Next: {due}.</numerusform>
            <numerusform>Last: %n rows, due {when} and made up {late}. Next: {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last: %n rows, {when}. Next: {due}.</source>
        <translation>
            <numerusform>Last: %n row, {when}. Next: {due}.</numerusform>
            <numerusform>Last: %n rows, {when}. Next: {due}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Who looked</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>The ledger</translation>
    </message>
    <message>
        <source>Written by themselves</source>
        <translation>Written by themselves</translation>
    </message>
    <message>
        <source>Tables and reports that a worker or an administrator&apos;s open desk writes into a folder, over the day, week or month before. Missed times are made up, and each file stands in the ledger. A report about a person is made as a lead of theirs sees them: choose a folder that only their leads read.</source>
        <translation>Tables and reports that a worker or an administrator&apos;s open desk writes into a folder, over the day, week or month before. Missed times are made up, and each file stands in the ledger. A report about a person is made as a lead of theirs sees them: choose a folder that only their leads read.</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Each day</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>Mondays</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>The first</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Form of the file</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>Attach the selected words of the note (Q)</source>
        <translation>Attach the selected words of the note (Q)</translation>
    </message>
    <message>
        <source>What this criterion asks (G)</source>
        <translation>What this criterion asks (G)</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Score {score} of 100</translation>
    </message>
    <message>
        <source>Why {score}?</source>
        <translation>Why {score}?</translation>
    </message>
    <message>
        <source>Why {score} so far?</source>
        <translation>Why {score} so far?</translation>
    </message>
    <message>
        <source>Remark on “{criterion}”</source>
        <translation>Remark on “{criterion}”</translation>
    </message>
    <message>
        <source>Enter: write · Q: words · G: what it asks</source>
        <translation>Enter: write · Q: words · G: what it asks</translation>
    </message>
    <message>
        <source>Nothing more is written about this criterion.</source>
        <translation>Nothing more is written about this criterion.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search customer, order, phone number or /note</source>
        <translation>Search customer, order, phone number or /note</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>↑ ↓ choose  ·  Enter open  ·  Ctrl+Enter give the call to it  ·  / search notes  ·  Esc back</source>
        <translation>↑ ↓ choose  ·  Enter open  ·  Ctrl+Enter give the call to it  ·  / search notes  ·  Esc back</translation>
    </message>
    <message>
        <source>Type words from a note</source>
        <translation>Type words from a note</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>No note has these words.</translation>
    </message>
    <message>
        <source>Looking for similar names…</source>
        <translation>Looking for similar names…</translation>
    </message>
    <message>
        <source>Type a name, a phone number, an e-mail, an order or a postcode with house number.</source>
        <translation>Type a name, a phone number, an e-mail, an order or a postcode with house number.</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>A sender that signs its calls is heard only when the secret it signs with is known here.</source>
        <translation>A sender that signs its calls is heard only when the secret it signs with is known here.</translation>
    </message>
    <message>
        <source>Sender that signs its calls</source>
        <translation>Sender that signs its calls</translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation>Its secret</translation>
    </message>
    <message>
        <source>Keep the secret</source>
        <translation>Keep the secret</translation>
    </message>
    <message>
        <source>As it is kept in the keyring</source>
        <translation>As it is kept in the keyring</translation>
    </message>
    <message>
        <source>None yet: its calls are turned away</source>
        <translation>None yet: its calls are turned away</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Next section of a page</source>
        <translation>Next section of a page</translation>
    </message>
    <message>
        <source>Section before on a page</source>
        <translation>Section before on a page</translation>
    </message>
</context>
<context>
    <name>SentChoice</name>
    <message>
        <source>As the server marks it: {folder}</source>
        <translation>As the server marks it: {folder}</translation>
    </message>
    <message>
        <source>As the server marks it</source>
        <translation>As the server marks it</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>How TLS begins: {server}</source>
        <translation>How TLS begins: {server}</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Another language begins at the next start.</source>
        <translation>Another language begins at the next start.</translation>
    </message>
    <message>
        <source>What you chose begins at the next start.</source>
        <translation>What you chose begins at the next start.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Restart now</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>This desk</translation>
    </message>
    <message>
        <source>A desk phone, started and ended by hand</source>
        <translation>A desk phone, started and ended by hand</translation>
    </message>
    <message>
        <source>A softphone, in this program</source>
        <translation>A softphone, in this program</translation>
    </message>
    <message>
        <source>A phone that pushes its calls to this computer</source>
        <translation>A phone that pushes its calls to this computer</translation>
    </message>
    <message>
        <source>A phone of an Asterisk system</source>
        <translation>A phone of an Asterisk system</translation>
    </message>
    <message>
        <source>A FRITZ!Box</source>
        <translation>A FRITZ!Box</translation>
    </message>
    <message>
        <source>The simulator, for training</source>
        <translation>The simulator, for training</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Another phone begins at the next start.</source>
        <translation>Another phone begins at the next start.</translation>
    </message>
    <message>
        <source>Mask numbers, addresses and amounts</source>
        <translation>Mask numbers, addresses and amounts</translation>
    </message>
    <message>
        <source>Hide them wholly</source>
        <translation>Hide them wholly</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Until the caller is checked</source>
        <translation>Until the caller is checked</translation>
    </message>
    <message>
        <source>Also outside the window</source>
        <translation>Also outside the window</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>While you talk, reminders are silent.</source>
        <translation>While you talk, reminders are silent.</translation>
    </message>
    <message>
        <source>This computer has no keyring: what waits for the workspace lies here unencrypted. “agentdesk doctor” says how to choose a place for the key.</source>
        <translation>This computer has no keyring: what waits for the workspace lies here unencrypted. “agentdesk doctor” says how to choose a place for the key.</translation>
    </message>
    <message>
        <source>This workspace, for everybody</source>
        <translation>This workspace, for everybody</translation>
    </message>
    <message>
        <source>An administrator sets what is for everybody.</source>
        <translation>An administrator sets what is for everybody.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Mandatory</translation>
    </message>
    <message>
        <source>Within a time</source>
        <translation>Within a time</translation>
    </message>
    <message>
        <source>A fixed time</source>
        <translation>A fixed time</translation>
    </message>
    <message>
        <source>Wrap-up after a contact</source>
        <translation>Wrap-up after a contact</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time for the wrap-up</source>
        <translation>Time for the wrap-up</translation>
    </message>
    <message>
        <source>For the two that have a time.</source>
        <translation>For the two that have a time.</translation>
    </message>
    <message>
        <source>One word a line. A fact with such a name is refused; card and citizen numbers always are.</source>
        <translation>One word a line. A fact with such a name is refused; card and citizen numbers always are.</translation>
    </message>
    <message>
        <source>Never keep</source>
        <translation>Never keep</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Save for everybody</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Decide about a contested note</source>
        <translation>Decide about a contested note</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The note, to be put in other words</source>
        <translation>The note, to be put in other words</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Why is it decided so? The customer may ask.</source>
        <translation>Why is it decided so? The customer may ask.</translation>
    </message>
    <message>
        <source>to be decided by {day}</source>
        <translation>to be decided by {day}</translation>
    </message>
    <message>
        <source>The customer says: “{words}”</source>
        <translation>The customer says: “{words}”</translation>
    </message>
    <message>
        <source>The note gets other words; the old ones stay in its history</source>
        <translation>The note gets other words; the old ones stay in its history</translation>
    </message>
    <message>
        <source>The note loses its words for good; that it existed stays proved</source>
        <translation>The note loses its words for good; that it existed stays proved</translation>
    </message>
    <message>
        <source>The note stays, with the customer&apos;s words under it</source>
        <translation>The note stays, with the customer&apos;s words under it</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Keep on this computer, in its keyring</source>
        <translation>Keep on this computer, in its keyring</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Another user</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Signing in…</translation>
    </message>
</context>
<context>
    <name>SpeaksForDialog</name>
    <message>
        <source>Who speaks for the customer?</source>
        <translation>Who speaks for the customer?</translation>
    </message>
    <message>
        <source>Record who speaks</source>
        <translation>Record who speaks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Who that is</translation>
    </message>
    <message>
        <source>{name} · spoke before: {known}</source>
        <translation>{name} · spoke before: {known}</translation>
    </message>
    <message>
        <source>May decide for the customer (mandate)</source>
        <translation>May decide for the customer (mandate)</translation>
    </message>
</context>
<context>
    <name>StackStrip</name>
    <message>
        <source>Withheld</source>
        <translation>Withheld</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>{name} reviewed, {moment}</source>
        <translation>{name} reviewed, {moment}</translation>
    </message>
    <message>
        <source>{name} opened it, {moment}</source>
        <translation>{name} opened it, {moment}</translation>
    </message>
    <message>
        <source>{name} agreed, {moment}</source>
        <translation>{name} agreed, {moment}</translation>
    </message>
    <message>
        <source>{name} disputed, {moment}</source>
        <translation>{name} disputed, {moment}</translation>
    </message>
    <message>
        <source>{name} decided: it stands, {moment}</source>
        <translation>{name} decided: it stands, {moment}</translation>
    </message>
    <message>
        <source>{name} decided: other marks, {moment}</source>
        <translation>{name} decided: other marks, {moment}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>The text is too long: only its beginning is shown.</source>
        <translation>The text is too long: only its beginning is shown.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>≥ {count}</source>
        <translation>≥ {count}</translation>
    </message>
    <message>
        <source>of the newest {count}</source>
        <translation>of the newest {count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>of {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n disputed</numerusform>
            <numerusform>%n disputed</numerusform>
        </translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Only those nobody has reviewed</source>
        <translation>Only those nobody has reviewed</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Promises broken</translation>
    </message>
    <message>
        <source>Only contacts with a broken promise</source>
        <translation>Only contacts with a broken promise</translation>
    </message>
    <message>
        <source>Contested notes</source>
        <translation>Contested notes</translation>
    </message>
    <message>
        <source>Only notes a customer contests</source>
        <translation>Only notes a customer contests</translation>
    </message>
</context>
<context>
    <name>SwitchDialog</name>
    <message>
        <source>For example the number of the works council&apos;s decision</source>
        <translation>For example the number of the works council&apos;s decision</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Who sees it</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Day of the decision</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Enter a decision</source>
        <translation>Enter a decision</translation>
    </message>
    <message>
        <source>Enter the decision</source>
        <translation>Enter the decision</translation>
    </message>
    <message>
        <source>It stays in the history with your name. Everybody it concerns can read it.</source>
        <translation>It stays in the history with your name. Everybody it concerns can read it.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>{figure}: {before} → {after}</source>
        <translation>{figure}: {before} → {after}</translation>
    </message>
    <message>
        <source>From then on nobody sees it, neither of a team nor of a person.</source>
        <translation>From then on nobody sees it, neither of a team nor of a person.</translation>
    </message>
    <message>
        <source>From then on leads and administrators see it of whole teams; of no person.</source>
        <translation>From then on leads and administrators see it of whole teams; of no person.</translation>
    </message>
    <message>
        <source>From then on everybody sees their own, and their lead and administrators see it of each.</source>
        <translation>From then on everybody sees their own, and their lead and administrators see it of each.</translation>
    </message>
</context>
<context>
    <name>SwitchModel</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Who sees it</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>How it is made</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>Nobody (off)</source>
        <translation>Nobody (off)</translation>
    </message>
    <message>
        <source>Team, of no person</source>
        <translation>Team, of no person</translation>
    </message>
    <message>
        <source>Person and lead</source>
        <translation>Person and lead</translation>
    </message>
</context>
<context>
    <name>SwitchesSection</name>
    <message>
        <source>Switches of figures</source>
        <translation>Switches of figures</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Decisions so far</translation>
    </message>
    <message>
        <source>Reading the switches…</source>
        <translation>Reading the switches…</translation>
    </message>
    <message>
        <source>Enter a decision…</source>
        <translation>Enter a decision…</translation>
    </message>
    <message>
        <source>Offline. What is shown is as of {time}; decisions are entered when the workspace is back.</source>
        <translation>Offline. What is shown is as of {time}; decisions are entered when the workspace is back.</translation>
    </message>
    <message>
        <source>A figure is off until a decision with day and reference switches it on. Choose one or several.</source>
        <translation>A figure is off until a decision with day and reference switches it on. Choose one or several.</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>People and queues</source>
        <translation>People and queues</translation>
    </message>
</context>
<context>
    <name>TargetsCard</name>
    <message>
        <source>By when mails are answered</source>
        <translation>By when mails are answered</translation>
    </message>
    <message>
        <source>Hours and minutes of opening time, 4:00 for example.</source>
        <translation>Hours and minutes of opening time, 4:00 for example.</translation>
    </message>
    <message>
        <source>Usually within</source>
        <translation>Usually within</translation>
    </message>
    <message>
        <source>Other times, by mailbox and by the reason of the customer&apos;s open case:</source>
        <translation>Other times, by mailbox and by the reason of the customer&apos;s open case:</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Another time</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Save for everybody</translation>
    </message>
    <message>
        <source>Every mailbox</source>
        <translation>Every mailbox</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Every reason</translation>
    </message>
    <message>
        <source>A time is hours and minutes, from 0:05 to 168:00. Nothing was saved.</source>
        <translation>A time is hours and minutes, from 0:05 to 168:00. Nothing was saved.</translation>
    </message>
    <message>
        <source>Two times are for the same mailbox and reason. Nothing was saved.</source>
        <translation>Two times are for the same mailbox and reason. Nothing was saved.</translation>
    </message>
    <message>
        <source>Only opening hours count: {days} ({zone}), not on public holidays.</source>
        <translation>Only opening hours count: {days} ({zone}), not on public holidays.</translation>
    </message>
</context>
<context>
    <name>TemplatesCard</name>
    <message>
        <source>Templates of mails</source>
        <translation>Templates of mails</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Its language</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Empty: the subject stays as it is.</source>
        <translation>Empty: the subject stays as it is.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Save for everybody</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>A new one</translation>
    </message>
    <message>
        <source>What you changed is not saved yet. Save it, or choose once more to leave it.</source>
        <translation>What you changed is not saved yet. Save it, or choose once more to leave it.</translation>
    </message>
    <message>
        <source>There is no field “{word}”. Nothing was saved.</source>
        <translation>There is no field “{word}”. Nothing was saved.</translation>
    </message>
    <message>
        <source>The part “{word}” is not opened and closed once each. Nothing was saved.</source>
        <translation>The part “{word}” is not opened and closed once each. Nothing was saved.</translation>
    </message>
    <message>
        <source>There is one of this name in this language already. Nothing was saved.</source>
        <translation>There is one of this name in this language already. Nothing was saved.</translation>
    </message>
    <message>
        <source>A template has a name and words, 20,000 signs at most. Nothing was saved.</source>
        <translation>A template has a name and words, 20,000 signs at most. Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Choose a day</source>
        <translation>Choose a day</translation>
    </message>
    <message>
        <source>Not understood. Try “{example}”.</source>
        <translation>Not understood. Try “{example}”.</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>tomorrow 10:00</translation>
    </message>
    <message>
        <source>{moment} is over already</source>
        <translation>{moment} is over already</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>The timeline cannot be read now</source>
        <translation>The timeline cannot be read now</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Search in this timeline</source>
        <translation>Search in this timeline</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>To the timeline</source>
        <translation>To the timeline</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>Older hit</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>Newer hit</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>Next kind of entries</source>
        <translation>Next kind of entries</translation>
    </message>
    <message>
        <source>About the chosen call</source>
        <translation>About the chosen call</translation>
    </message>
    <message>
        <source>Search in this timeline ({key}), go to a day ({day})</source>
        <translation>Search in this timeline ({key}), go to a day ({day})</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>No customer is open</translation>
    </message>
    <message>
        <source>A call opens its customer; or search by name, number or order.</source>
        <translation>A call opens its customer; or search by name, number or order.</translation>
    </message>
    <message>
        <source>No entries of this kind</source>
        <translation>No entries of this kind</translation>
    </message>
    <message>
        <source>Nothing has happened with this customer yet</source>
        <translation>Nothing has happened with this customer yet</translation>
    </message>
    <message>
        <source>The first contact you log stands here.</source>
        <translation>The first contact you log stands here.</translation>
    </message>
</context>
<context>
    <name>TimelineScroll</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>ToldOnce</name>
    <message>
        <source>No keyring here: what waits for the workspace lies on this computer unencrypted.</source>
        <translation>No keyring here: what waits for the workspace lies on this computer unencrypted.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast. AgentDesk goes by the server&apos;s clock.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute fast. AgentDesk goes by the server&apos;s clock.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes fast. AgentDesk goes by the server&apos;s clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow. AgentDesk goes by the server&apos;s clock.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute slow. AgentDesk goes by the server&apos;s clock.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes slow. AgentDesk goes by the server&apos;s clock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>AgentDesk</source>
        <translation>AgentDesk</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Light theme</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>AgentDesk</source>
        <translation>AgentDesk</translation>
    </message>
    <message>
        <source>AgentDesk is locked. Unlock it to read this.</source>
        <translation>AgentDesk is locked. Unlock it to read this.</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Too few contacts in each of these weeks to say</source>
        <translation>Too few contacts in each of these weeks to say</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>TwoLines</name>
    <message>
        <source>First contact: has ordered, and nothing has been said before.</source>
        <translation>First contact: has ordered, and nothing has been said before.</translation>
    </message>
    <message>
        <source>First contact: nothing has been said before.</source>
        <translation>First contact: nothing has been said before.</translation>
    </message>
    <message>
        <source>Last contact: {facts} – “{sentence}”</source>
        <translation>Last contact: {facts} – “{sentence}”</translation>
    </message>
    <message>
        <source>Last contact: {facts}</source>
        <translation>Last contact: {facts}</translation>
    </message>
    <message>
        <source>missed call</source>
        <translation>missed call</translation>
    </message>
    <message>
        <source>complaint ({owner}, {age})</source>
        <translation>complaint ({owner}, {age})</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>promise {when} ({owner})</source>
        <translation>promise {when} ({owner})</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>call back</translation>
    </message>
    <message>
        <source>follow-up {when} ({owner})</source>
        <translation>follow-up {when} ({owner})</translation>
    </message>
    <message>
        <source>case {reason}, {n}×</source>
        <translation>case {reason}, {n}×</translation>
    </message>
    <message>
        <source>order {number} {state}</source>
        <translation>order {number} {state}</translation>
    </message>
    <message>
        <source>Open now: {things}</source>
        <translation>Open now: {things}</translation>
    </message>
</context>
<context>
    <name>UnassignedDialog</name>
    <message>
        <source>Contacts without a customer</source>
        <translation>Contacts without a customer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>They are being read…</source>
        <translation>They are being read…</translation>
    </message>
    <message>
        <source>Give a contact to its customer as soon as you know who it was.</source>
        <translation>Give a contact to its customer as soon as you know who it was.</translation>
    </message>
    <message>
        <source>Every contact has its customer.</source>
        <translation>Every contact has its customer.</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Number withheld</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Give to…</translation>
    </message>
    <message>
        <source>Give {contact} to a customer</source>
        <translation>Give {contact} to a customer</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Call {number}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged: {outcome}</source>
        <translation>Logged: {outcome}</translation>
    </message>
    <message>
        <source>Note thrown away</source>
        <translation>Note thrown away</translation>
    </message>
    <message numerus="yes">
        <source>%n not seen, left open</source>
        <comment>ticked items</comment>
        <translation>
            <numerusform>%n not seen, left open</numerusform>
            <numerusform>%n not seen, left open</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Keep these filters as a view</source>
        <translation>Keep these filters as a view</translation>
    </message>
    <message>
        <source>Keep the view</source>
        <translation>Keep the view</translation>
    </message>
    <message>
        <source>A period moves on with the days. A name that you have used is used anew.</source>
        <translation>A period moves on with the days. A name that you have used is used anew.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>For every lead</source>
        <translation>For every lead</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>{name} · {owner}</source>
        <translation>{name} · {owner}</translation>
    </message>
    <message>
        <source>Keep these filters…</source>
        <translation>Keep these filters…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Let go</translation>
    </message>
    <message>
        <source>“{name}” is kept under Views.</source>
        <translation>“{name}” is kept under Views.</translation>
    </message>
</context>
<context>
    <name>WatchCard</name>
    <message>
        <source>Watch a folder…</source>
        <translation>Watch a folder…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Stop watching</translation>
    </message>
    <message>
        <source>No folder is watched. Files another program puts into a watched folder go in by themselves, and then lie in done/ or rejected/ inside it.</source>
        <translation>No folder is watched. Files another program puts into a watched folder go in by themselves, and then lie in done/ or rejected/ inside it.</translation>
    </message>
    <message>
        <source>Watch another folder…</source>
        <translation>Watch another folder…</translation>
    </message>
    <message>
        <source>Nothing has come since {time}. Check the program that puts files there.</source>
        <translation>Nothing has come since {time}. Check the program that puts files there.</translation>
    </message>
    <message>
        <source>{time}  Rejected: {reason}</source>
        <translation>{time}  Rejected: {reason}</translation>
    </message>
    <message>
        <source>{time}  {name}: imported, now in {folder}</source>
        <translation>{time}  {name}: imported, now in {folder}</translation>
    </message>
    <message>
        <source>The watch begins…</source>
        <translation>The watch begins…</translation>
    </message>
    <message>
        <source>Watched as long as this window is open. Whole new files go in.</source>
        <translation>Watched as long as this window is open. Whole new files go in.</translation>
    </message>
    <message>
        <source>Files wait in the folder. {why}</source>
        <translation>Files wait in the folder. {why}</translation>
    </message>
    <message>
        <source>The folder cannot be read now. No file is lost; it is looked for until it is back.</source>
        <translation>The folder cannot be read now. No file is lost; it is looked for until it is back.</translation>
    </message>
    <message>
        <source>Not watched now. {why}</source>
        <translation>Not watched now. {why}</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Watched folder</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Choose a folder to watch</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back to where the contact was opened from</source>
        <translation>Back to where the contact was opened from</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Back to “{place}”</source>
        <translation>Back to “{place}”</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>What to enter at the phone</source>
        <translation>What to enter at the phone</translation>
    </message>
    <message>
        <source>Choose what you have. Whoever knows these addresses can tell this desk of calls: keep them to yourself.</source>
        <translation>Choose what you have. Whoever knows these addresses can tell this desk of calls: keep them to yourself.</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Kind of phone</translation>
    </message>
    <message>
        <source>This computer has no keyring: the addresses are others after each start of AgentDesk.</source>
        <translation>This computer has no keyring: the addresses are others after each start of AgentDesk.</translation>
    </message>
    <message>
        <source>Copy what to enter at: {place}</source>
        <translation>Copy what to enter at: {place}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>WhenDialog</name>
    <message>
        <source>Remind me later</source>
        <translation>Remind me later</translation>
    </message>
    <message>
        <source>Save this time</source>
        <translation>Save this time</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Day and time</translation>
    </message>
    <message>
        <source>Moved to when we are open.</source>
        <translation>Moved to when we are open.</translation>
    </message>
    <message>
        <source>Moved to a polite hour where the customer lives.</source>
        <translation>Moved to a polite hour where the customer lives.</translation>
    </message>
    <message>
        <source>That time has passed today; this is the next one.</source>
        <translation>That time has passed today; this is the next one.</translation>
    </message>
</context>
<context>
    <name>WhoIAm</name>
    <message>
        <source>This login is {name} in this workspace. The next start works under that name.</source>
        <translation>This login is {name} in this workspace. The next start works under that name.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Restart now</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>How the score comes about</source>
        <translation>How the score comes about</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} of {most}</translation>
    </message>
    <message>
        <source>counts nowhere</source>
        <translation>counts nowhere</translation>
    </message>
    <message>
        <source>0, because this failed: {names}.</source>
        <translation>0, because this failed: {names}.</translation>
    </message>
    <message>
        <source>No score: nothing is marked that counts.</source>
        <translation>No score: nothing is marked that counts.</translation>
    </message>
    <message>
        <source>Points added and rounded: {score} of 100.</source>
        <translation>Points added and rounded: {score} of 100.</translation>
    </message>
    <message>
        <source>What is not applicable counts nowhere; the others share its weight.</source>
        <translation>What is not applicable counts nowhere; the others share its weight.</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) not marked yet.</source>
        <translation>
            <numerusform>%n criterion not marked yet.</numerusform>
            <numerusform>%n criteria not marked yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Live contact</source>
        <translation>Live contact</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Reject the call</source>
        <translation>Reject the call</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Hang up</translation>
    </message>
    <message>
        <source>Hold, or resume</source>
        <translation>Hold, or resume</translation>
    </message>
    <message>
        <source>Mute, or unmute</source>
        <translation>Mute, or unmute</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Keys of the call</source>
        <translation>Keys of the call</translation>
    </message>
    <message>
        <source>Next call or draft</source>
        <translation>Next call or draft</translation>
    </message>
    <message>
        <source>Log and next</source>
        <translation>Log and next</translation>
    </message>
    <message>
        <source>No answer, again tomorrow</source>
        <translation>No answer, again tomorrow</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Finish later</translation>
    </message>
    <message>
        <source>Undo the last log</source>
        <translation>Undo the last log</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Go to the note</translation>
    </message>
    <message>
        <source>Pick the time of the follow-up</source>
        <translation>Pick the time of the follow-up</translation>
    </message>
    <message>
        <source>Make a fact of the chosen words</source>
        <translation>Make a fact of the chosen words</translation>
    </message>
    <message>
        <source>Remember no fact of this note</source>
        <translation>Remember no fact of this note</translation>
    </message>
    <message>
        <source>They called: the desk phone is on</source>
        <translation>They called: the desk phone is on</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Dial a number</translation>
    </message>
    <message>
        <source>Call the number in the note</source>
        <translation>Call the number in the note</translation>
    </message>
    <message>
        <source>Call the same number again</source>
        <translation>Call the same number again</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Call the customer</translation>
    </message>
    <message>
        <source>Press again to discard it</source>
        <translation>Press again to discard it</translation>
    </message>
    <message>
        <source>Already logged</source>
        <translation>Already logged</translation>
    </message>
    <message>
        <source>Choose an outcome first: 1 to 9</source>
        <translation>Choose an outcome first: 1 to 9</translation>
    </message>
    <message>
        <source>A note is wanted; press again to log without</source>
        <translation>A note is wanted; press again to log without</translation>
    </message>
    <message>
        <source>The caller has hung up</source>
        <translation>The caller has hung up</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw this entry</source>
        <translation>Withdraw this entry</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Why is it withdrawn? This stays on the timeline.</source>
        <translation>Why is it withdrawn? This stays on the timeline.</translation>
    </message>
</context>
<context>
    <name>Withdrawals</name>
    <message>
        <source>The entry is withdrawn</source>
        <translation>The entry is withdrawn</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Welcome to AgentDesk</source>
        <translation>Welcome to AgentDesk</translation>
    </message>
    <message>
        <source>Stopped at “{step}”. {why}</source>
        <translation>Stopped at “{step}”. {why}</translation>
    </message>
    <message>
        <source>How do you want to begin? You can choose anew at any time.</source>
        <translation>How do you want to begin? You can choose anew at any time.</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <translation>Work on this computer</translation>
    </message>
    <message>
        <source>A workspace in a file, for you alone.</source>
        <translation>A workspace in a file, for you alone.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Try the demo</translation>
    </message>
    <message>
        <source>An invented shop with callers; nothing of it is real.</source>
        <translation>An invented shop with callers; nothing of it is real.</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Join a team</translation>
    </message>
    <message>
        <source>With the line your administrator has sent you.</source>
        <translation>With the line your administrator has sent you.</translation>
    </message>
    <message>
        <source>Make a team&apos;s workspace</source>
        <translation>Make a team&apos;s workspace</translation>
    </message>
    <message>
        <source>For administrators, on a PostgreSQL server.</source>
        <translation>For administrators, on a PostgreSQL server.</translation>
    </message>
    <message>
        <source>Paste the whole line that begins with agentdesk:join. It holds no password.</source>
        <translation>Paste the whole line that begins with agentdesk:join. It holds no password.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>The database is there and empty; its administrator makes the workspace and is its first person.</source>
        <translation>The database is there and empty; its administrator makes the workspace and is its first person.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Make it</translation>
    </message>
    <message>
        <source>only for a private authority: the file of its certificate</source>
        <translation>only for a private authority: the file of its certificate</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Administrator&apos;s login</source>
        <translation>Administrator&apos;s login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>First team</source>
        <translation>First team</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>{where}, on {server}, as {login}</source>
        <translation>{where}, on {server}, as {login}</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Joining…</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Making it…</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Earlier wordings</source>
        <translation>Earlier wordings</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(no words)</translation>
    </message>
    <message>
        <source>First written {moment} by {name}</source>
        <translation>First written {moment} by {name}</translation>
    </message>
    <message>
        <source>Corrected {moment} by {name}</source>
        <translation>Corrected {moment} by {name}</translation>
    </message>
    <message>
        <source>Earlier wording</source>
        <translation>Earlier wording</translation>
    </message>
    <message numerus="yes">
        <source>The note was changed %n time(s)</source>
        <translation>
            <numerusform>The note was changed %n time</numerusform>
            <numerusform>The note was changed %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since {moment} ({name})</source>
        <translation>What changed since {moment} ({name})</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today, {day}</source>
        <translation>Today, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Yesterday, {day}</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>Tomorrow, {day}</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>{span} late</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>tomorrow {time}</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>{span} left</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriterFiles</name>
    <message>
        <source>Attachments of your mail</source>
        <translation>Attachments of your mail</translation>
    </message>
    <message>
        <source>{size}; a mail may carry {most}. A press takes a file off.</source>
        <translation>{size}; a mail may carry {most}. A press takes a file off.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>{name} could not be read; it does not go with the mail.</source>
        <translation>{name} could not be read; it does not go with the mail.</translation>
    </message>
</context>
<context>
    <name>WriterSpelling</name>
    <message>
        <source>Suggestions for the word at the cursor</source>
        <translation>Suggestions for the word at the cursor</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Spelling is not checked: this computer has no dictionary for {language}.</source>
        <translation>Spelling is not checked: this computer has no dictionary for {language}.</translation>
    </message>
    <message>
        <source>Spelling: {language}</source>
        <translation>Spelling: {language}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Do not check this mail</source>
        <translation>Do not check this mail</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>Add “{word}” to my words</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Mailbox</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Hours and minutes</source>
        <translation>Hours and minutes</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Remove this time</translation>
    </message>
</context>
</TS>
