"""Knows the terminal's sentences: what happened, what is safe, what to do."""

from datetime import datetime
from zoneinfo import ZoneInfo

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.imports import Turned

_ERRORS: dict[str, str] = {
    # the workspace
    "missing": "There is no workspace at {url}. Nothing was changed. Make one with: agentdesk --workspace {url} workspace create",
    "missing-database": "There is no such database on the server of {url}. Nothing was changed. Make it there with: createdb",
    "folder-missing": "The folder of {url} is not there. If it is on a network drive, connect it and try again; nothing was changed.",
    "not-a-demo": "{path} is no demo workspace. It was not touched. Choose another place for the demo.",
    "demo-open": "A demo is open already. Nothing was changed. Close it, then start again.",
    "exists": "There is something at {url} already. It was left as it is. Choose another place, or use it as it is.",
    "foreign": "{url} is not an AgentDesk workspace. It was not touched. Check the path after --workspace.",
    "damaged": "{url} is damaged. Nothing was written. Bring back a copy, or run: agentdesk --workspace {url} workspace check",
    "too-new": "{url} was made by a newer AgentDesk. It was not touched. Please update this program.",
    "too-old": "{url} is from an older AgentDesk. It was not touched. Run: agentdesk --workspace {url} workspace upgrade",
    "read-only": "{url} can be read but not written. Nothing was changed. Check the rights of the file and its folder.",
    "no-access": "{url} cannot be written. Nothing was changed. Check the rights of the folder, or choose another place.",
    "no-copy": "No copy could be made ({path}). The workspace was not touched. Make room or check the rights.",
    "copy-exists": "There is something at {path} already. It was left as it is and no copy was made. Choose another name.",
    "backup-no-room": "There is no room for the copy ({path}). Nothing was left half written; the workspace was not touched. Make room.",
    "backup-missing": "There is no backup at {path}. Nothing was changed.",
    "backup-folder-missing": "There is no folder {path} on this computer. Nothing was changed. Nightly backups lie where the worker runs.",
    "backup-folder-whole": "{path} is no whole path, and the worker starts in a folder of its own. Nothing was changed. Write it out, like /srv/backups.",
    "backup-manifest": "{path} is missing or does not say what the backup holds. Nothing was restored. A backup goes with its manifest.",
    "backup-changed": "{path} is not what was written: its size or hash differs. Nothing was restored. Take another backup.",
    "backup-differs": "What was written does not hold what the workspace holds (“{table}”: {there} of {here} rows). It is no backup.",
    "restore-not-empty": "There is something at that place already. It was left as it is. Restore to where nothing is.",
    "restore-other-kind": "This is a backup of {database}. Restore it to that, then move it with: agentdesk workspace copy",
    "pg-tool-missing": "{tool} is not on {folder}. Install PostgreSQL's client programs, or name their folder in AGENTDESK_PG_BIN.",
    "pg-tool": "{tool} did not do it: {said}",
    "pg-tool-rights": "{tool} may not read or write everything: {said}. Nothing was kept. docs/team.md says what a login that backs up needs.",
    "owners-only": "A workspace on a server is upgraded by whoever made it there, not by an administrator's login. Nothing was changed. Do it as postgres.",
    "createrole": "This login may make no roles on the server, and a workspace has groups of its own there. Nothing was changed. Do this once as postgres, or give the login CREATEROLE.",
    "copy-not-empty": "There is something at the place of the copy already. It was left as it is. Choose a place where nothing is.",
    "copy-of-another": "At that place lies half a copy of {source}. It was left as it is. Go on with that one, or choose another place.",
    "copy-differs": "The copy of “{table}” is not what the workspace holds ({there} of {here} rows). It is no workspace; run it again.",
    "copy-unstorable": "“{table}” holds a sign that PostgreSQL cannot store. The workspace was not touched, the copy is half done.",
    "bad-url": "This is no workspace address. Give the path of a file, or postgresql://user@host/database.",
    "disk-full": "The disk is full. What was saved before is safe; the last step was not saved. Make room and try again.",
    "login": "The database does not let this login in. Nothing was changed. Check the name and password.",
    "bad-invitation": "This is no invitation. Nothing was changed. Copy the whole line that begins with agentdesk:join, in quotes.",
    "no-invitation": "Nobody can reach this workspace from another computer by {url}. Give the server's name after --workspace.",
    "invitation-cut": "A part of this invitation is missing. Nothing was changed. Copy the whole line again, in quotes.",
    "login-host": "The server lets nobody in here: to this database, by this login, from this computer. Nothing was changed. Check the database's name; the server's administrator adds a line to pg_hba.conf and reloads.",
    "login-closed": "This login may not enter this workspace any more. Nothing was changed. Ask an administrator.",
    "login-busy": "This login is signed in as often as it may be. Nothing was changed. Close AgentDesk where it is open, then try again.",
    "password-needed": "The workspace at {url} asks for a password and none is kept here. Nothing was changed. Sign in once in the window or by agentdesk join (there: --password-stdin), or set PGPASSWORD.",
    "tls-needed": "Beyond this computer a workspace is reached by sslmode=verify-full only. Nothing was sent. Leave sslmode out of the address.",
    "tls-name": "The server's certificate is of another server than {url} names. Nothing was sent. Use the name in the certificate, or ask an administrator.",
    "tls-unknown": "Nobody this computer trusts vouches for the server of {url}. Nothing was sent. Give its authority's file: ?sslrootcert=FILE",
    "tls-none": "The server of {url} does not encrypt. Nothing was sent. An administrator must switch TLS on (ssl = on).",
    "tls-file": "The certificates of the authorities cannot be read. Nothing was sent. Check the file of sslrootcert.",
    "permission": "This login may not do that. Nothing was changed. Ask an administrator.",
    "integrity": "The workspace refused the change because it contradicts what is there ({constraint}). Nothing of it was written.",
    "not-your-entry": "This entry was made by somebody else. Nothing was changed. Only they can withdraw it.",
    "reason-needed": "The undo time is over: withdrawing this entry takes a reason. Nothing was changed.",
    "append-only": "What was written stays as it was written. Nothing was changed.",
    # offline
    "offline": "The workspace at {url} cannot be reached. Nothing was changed. Try again when it is back.",
    "unreachable": "The workspace at {url} cannot be reached. Nothing was changed. Try again when it is back.",
    "lease-lost": "Another process looks after {url} now. Nothing more was written here. Nothing is lost: it goes on there.",
    "locked": "Another program is holding {url}. Nothing was changed. Try again in a moment.",
    "timeout": "The workspace did not answer in time. Nothing was changed. Try again.",
    "busy": "The workspace is too busy. Nothing was changed. Try again in a moment.",
    "standby": "This database is a standby and only reads. Nothing was changed. Use the primary.",
    # people and customers
    "unknown-ref": "No customer is known as {ref}. Nothing was changed. Look for it with: agentdesk find TEXT",
    "unknown-country": "{country} is no country code of two letters, like NL. Nothing was read.",
    "unknown-agent": "No agent has the login {login}. Nothing was changed. Choose one of: {known}",
    "unknown-outcome": "There is no outcome {outcome}. Nothing was logged. Choose one of: {known}",
    "unknown-order": "No order of this customer has the number {order}. Nothing was logged.",
    "unknown-customer": "No customer is known as {customer_id}. Nothing was changed.",
    "unknown-time": "{text} is no time this program knows. Nothing was logged. Examples: tomorrow-10, in-2h, +3d, 2026-12-01T10:00",
    "administrators-only": "Only an administrator may do that, and nobody is one who is not named: set AGENTDESK_AGENT. Nothing was changed.",
    "administrators-only-there": "Only an administrator may do that, and this login is none. Nothing was changed. Sign in as one: --workspace postgresql+psycopg://THEIR-LOGIN@…",
    "worker-login": "On a server the worker comes with a login of its own, which may hold more connections. Nothing was done. Make one with: agentdesk user worker NAME",
    "bad-person": "That cannot be a {what}: a login is one word and no number, a name is one line. Nothing was changed.",
    "login-taken": "Somebody has the login {login} already. Nothing was changed. “agentdesk user list --all” shows everybody.",
    "login-taken-on-server": "The server has a login {login} already, which is not this workspace's alone. It was left as it is. Choose another login, or let the server's administrator give it.",
    "bad-login": "{login} can be no login of a server: at most 63 bytes, no spaces, and not beginning with pg_ or agentdesk_.",
    "no-logins": "This workspace is a file, or its server was not set up for logins: run workspace upgrade there as its owner. No password was changed.",
    "no-password": "There was no password to read. Nothing was changed.",
    "team-taken": "Somebody made that team in this very moment. Nothing was changed. Try again.",
    "last-administrator": "This is the last administrator: nobody could make one again. Nothing was changed. Make another one first.",
    "leads-only": "The audit is for team leads and administrators. Nothing was shown or changed.",
    "not-your-team": "That team is not yours to lead. Nothing was shown.",
    "unknown-team": "There is no team {team}. Nothing was shown. Choose one of: {known}",
    "bad-period": "The last day lies before the first one. Nothing was shown.",
    "decision-needed": "A figure is switched by a decision: its day, which is not to come, and its reference. Nothing was changed.",
    "own-contact": "Nobody reviews their own contacts. Nothing was changed.",
    "no-such-contact": "There is no such contact. Nothing was changed. “agentdesk audit list” shows them.",
    "reviewed-already": "This contact was reviewed already. Nothing was changed. “agentdesk audit reviews” shows it.",
    "unknown-scorecard": "There is no scorecard {card}. Nothing was changed. Choose one of: {known}",
    "bad-scorecard": "That does not fit the scorecard ({why} {word}). Nothing was changed. “agentdesk audit cards” shows it.",
    "scorecard-moved-on": "Somebody made version {version} of this scorecard meanwhile. Nothing was changed.",
    "view-name": "A view needs a name of at most 60 signs. It was not saved.",
    "view-choices": "These filters cannot be kept as a view. It was not saved.",
    "not-your-view": "That view is a colleague's. Nothing was changed.",
    "reasons-needed": "A dispute and its decision need reasons. Nothing was changed. Give them with --say.",
    "bad-mark": "{text} is no mark. Write KEY=3 or KEY=na. Nothing was changed.",
    "unknown-review": "There is no such review. Nothing was changed. “agentdesk audit reviews” shows them.",
    "not-your-review": "This review is about somebody else. Nothing was shown or changed.",
    "review-answered": "This review was answered before. Nothing was changed.",
    "not-disputed": "Nobody disputes this review. Nothing was changed.",
    "second-lead-decides": "A second lead decides a dispute, not who gave the review. Nothing was changed.",
    "too-long": "That is too long. Nothing was changed.",
    "being-calibrated": "Leads are scoring this contact unseen by each other. Nothing was changed. “agentdesk audit calibrations” shows it.",
    "calibration-leads": "At least two leads take part, each once, and all of them lead here today. Nothing was changed.",
    "calibration-until": "The time by which all score is over already. Nothing was changed.",
    "unknown-calibration": "There is no such calibration. Nothing was changed. “agentdesk audit calibrations” shows them.",
    "not-your-calibration": "You were not asked to take part in this calibration. Nothing was changed.",
    "calibration-closed": "This calibration was closed before. Nothing was changed. “agentdesk audit calibration ID” shows its result.",
    "calibration-scored": "Your marks are in already and stay as they are. Nothing was changed.",
    "calibration-waits": "{count} have not scored yet, and the time is not over. Nothing was changed.",
    "calibration-open": "Marks are agreed on when the calibration is closed. Nothing was changed.",
    "agreed-meanwhile": "Somebody agreed on other marks in this very moment. Nothing was changed. Look at them first.",
    "not-your-agent": "You do not lead this person. Nothing was changed.",
    "not-your-coaching": "A coaching is between one person and whoever leads them. Nothing was shown or changed.",
    "unknown-coaching": "There is no such coaching. Nothing was changed. “agentdesk audit coachings” shows them.",
    "coaching-words": "Say at least one sentence, with --say. Nothing was changed.",
    "coaching-action": "What was agreed needs a few words and a time: --action WORDS WHEN. Nothing was changed.",
    "coaching-stays": "What was agreed in a coaching stays with whom it was agreed with. Nothing was changed.",
    "own-words": "These are your own words: somebody else who leads decides about them. Nothing was changed.",
    "no-words-left": "There are no words there that could be removed. Nothing was changed.",
    "mail-on-its-way": "This mail is still on its way out. Nothing was changed. Try again when it has gone.",
    "why-needed": "This takes a reason. Nothing was changed. Give it with --say.",
    "statement-needed": "What the customer says is missing. Nothing was changed. Give it with --say.",
    "contested-already": "This note is contested already, and a lead has not decided yet. Nothing was changed.",
    "not-contested": "Nobody contests this note. Nothing was changed. “agentdesk audit contested” shows those that are.",
    "not-sure": "Removed words never come back. Nothing was changed. Say it again with --sure.",
    "report-too-long": "A report is about 400 days at most. Nothing was made. Give a later --since.",
    "unknown-zone": "{zone} is no time zone. Use a name such as Europe/Amsterdam. Nothing was changed.",
    "id-reused": "This command id was used before for something else. Nothing was changed. Give another, or none.",
    "bad-setting": "The setting {key} does not take that value. Nothing was changed.",
    # the phone
    "not-open": "AgentDesk is not open, so nothing was done. Open it, then try again.",
    "record-what": "Name the file to record into, or give --stop. Nothing was done.",
    "recording-missing": "There is no file {path}. Nothing was done.",
    "recording-unreadable": "{path} cannot be read. Nothing was done. Check its rights.",
    "bad-recording": "{path} is no recording of calls (line {line}). It was not touched.",
    "newer-recording": "{path} was recorded by a newer AgentDesk. It was not touched. Please update this program.",
    "file-exists": "There is a file {path} already. It was left as it is. Choose another name.",
    "export-full": "There is no room for {path}. Nothing of it was left; a file that was there is as it was. Make room, or choose another place.",
    "export-not-written": "{path} cannot be written. Nothing of it was left. Check the rights of its folder, or choose another place.",
    "unknown-schedule": "Nothing is written by itself under the name {key}. Nothing was changed. “agentdesk audit schedule” lists what is.",
    "report-not-drawn": "The report could not be drawn. Nothing was written. It is tried again by itself.",
    "export-no-folder": "The folder of {path} is not there. Nothing was written. Make it, or choose another place.",
    # the proofs
    "audit-admin-only": "Only an administrator's desk makes checkpoints, and {login} is none. Nothing was changed. Ask an administrator.",
    "audit-not-written": "{path} cannot be written. Nothing was changed. Make room, or choose another place.",
    "bad-since": "{text} is no time. Nothing was looked at. Write it as 2026-11-22 or 2026-11-22T10:00.",
    "checkpoints-missing": "The folder {path} is not there, so nothing could be held against it. If it is on another drive, connect it; without --checkpoints only what is in the workspace is looked at.",
    "checkpoints-not-written": "The checkpoints were made, but could not be written to {path}. Nothing is lost: they go there next time. Make room or check the rights.",
    "checkpoints-kept-other": "{path} is of another workspace, or was changed. It was left as it is, and the checkpoints did not leave the database. Choose an empty folder, and keep this one.",
    "checkpoints-spoilt": "Checkpoint {n} does not fit its rows any more, so it was not written to the folder. Run: agentdesk verify",
    "no-secrets": "This machine has no keyring that could keep the key. Nothing was changed. “agentdesk doctor” says how to choose a place.",
    # the mail
    "mail-missing": "There is no file {path}. Nothing was read.",
    "mail-folder": "{path} is a folder. Nothing was read. Name one file.",
    "mail-unreadable": "{path} cannot be read. Nothing was shown. Check its rights.",
    # import: files
    "file-missing": "There is no file {path}. Nothing was imported.",
    "file-not-readable": "{path} cannot be read. Nothing was imported. Check its rights.",
    "file-empty": "{path} is empty. Nothing was imported. Was it saved completely?",
    "folder-empty": "No table was found in {path} (csv, tsv, gz, xlsx). Nothing was imported.",
    "file-damaged": "{path} is damaged ({why}). What was read before that is safe; get the file again and import it again.",
    "file-encoding": "{path} cannot be read as {encoding}. Nothing was imported. Save it as UTF-8.",
    "is-a-folder": "{path} is a folder. Nothing was imported.",
    "no-header": "{path} does not begin with a line of column names. Nothing was imported.",
    "conflict-markers": "{path} has unresolved merge markers (line {line}). Nothing was imported. Resolve them and import again.",
    "wrong-header": "{path} does not have the columns of {kind}: missing {missing}. Nothing was imported. Correct the header or give --mapping FILE.",
    "nothing-to-import": "Nothing that can be imported was found in {path}. Nothing was changed.",
    "mapping-unreadable": "The mapping {path} is not TOML: {why}. Nothing was imported.",
    "mapping-wrong": "The mapping {path} is not right: {why}. Nothing was imported.",
    "rejects-not-writable": "The file of rejected rows cannot be written ({path}). What was imported is safe. Give --rejects DIR.",
    "writer-gone": "The process that writes has ended early. What went in is safe; import the same files again to go on.",
    "bad-command-id": "{command_id} is no command id (a UUID). Nothing was logged.",
    "bad-secrets-choice": "AGENTDESK_SECRETS={choice} is not known. Nothing was changed. Use keyring or file:PATH.",
    "import-running": "Another import of this window is still running. Nothing was started. Wait for it or stop it.",
    "import-strict": "{rejected} rows would be rejected, so nothing was imported (--strict). Mend them, or leave out --strict.",
    # mail
    "no-mailbox": "No mailbox {address} is set up. Set one up with: agentdesk mail set ADDRESS --imap HOST --smtp HOST",
    "mail-address": "{address} is no mail address. Nothing was changed.",
    "mail-server": "{server} is no server's name. Nothing was changed. Give HOST or HOST:PORT.",
    "mail-folders": "A folder needs a name. Nothing was changed.",
    "mail-name": "A name has a line break or another control sign in it. Nothing was changed.",
    "bad-mailbox": "The settings of this mailbox cannot be read. Nothing was changed. Set it up anew.",
    "mail-pilot": "This mailbox is a pilot: it only looks. Nothing was sent.",
    "mail-login": "{where} does not let this name and password in. Check both; some providers want a password for programs.",
    "mail-token": "{where} does not accept the sign-in any more. Sign in at the provider again.",
    "mail-not-signed-in": "This machine is not signed in to {where}. Sign in on the page Mailboxes of the window.",
    "mail-no-keyring": "This machine has no keyring it could keep the sign-in of {where} in. “agentdesk doctor” says how to choose a place.",
    "mail-signin-setup": "The provider does not know this shop's AgentDesk, or not any more. Nothing was sent there. docs/mail.md says how to register it.",
    "mail-signin-away": "The provider's sign-in of {where} does not answer. It is tried again by itself.",
    "mail-app-password": "{where} wants a password of its own for programs. Make an app password there.",
    "mail-no-access": "{where}: who signed in may not open this mailbox, or IMAP is off for it. Its administrator can change both.",
    "mail-sending-off": "{where} lets no program send from this mailbox. Its administrator can switch that on (SMTP AUTH).",
    "mail-signin-denied": "The sign-in of {where} was not allowed at the provider. Nothing was changed.",
    "mail-signin-late": "Nobody signed in to {where} within five minutes. Nothing was changed. Try again.",
    "mail-signin-cancelled": "The sign-in of {where} was given up. Nothing was changed.",
    "mail-signin-tls": "The provider's sign-in shows a certificate nobody known has signed. Nothing was sent there.",
    "mail-no-password": "This machine has no password for {where}. Give it with: agentdesk mail set … --password-stdin",
    "mail-certificate-unknown": "{where} shows a certificate nobody known has signed. Nothing was sent there. AGENTDESK_MAIL_CA=FILE names your own authority.",
    "mail-certificate-name": "{where} shows a certificate for another name. Nothing was sent there. Check the server's name.",
    "mail-certificate-expired": "The certificate of {where} has expired. Nothing was sent there. Its administrator must renew it.",
    "mail-no-tls": "{where} does not speak TLS. Nothing was sent there. Check the port, or use --starttls.",
    "mail-unknown-host": "No server {where} can be found. Check the name and the network.",
    "mail-refused": "{where} lets nobody connect. Check the port, and whether the server runs.",
    "mail-timeout": "{where} did not answer in time. Try again.",
    "mail-gone": "The line to {where} was cut. What came in before is safe. Try again.",
    "mail-quota": "The mailbox at {where} is full. Nothing was lost here; make room there.",
    "mail-folder-gone": "There is no folder {where}. The other folders go on. Was it renamed?",
    "mail-refused-command": "{where} refused what was asked. What came in before is safe. Try again.",
}  # fmt: skip

_TURNED: dict[str, str] = {
    "empty": "{column} is empty",
    "bad-time": "{column} is no time: {value}",
    "not-a-number": "{column} is no number: {value}",
    "not-whole": "{column} is no whole number: {value}",
    "bad-country": "{column} is no country code of two letters: {value}",
    "bad-state": "{column} is no state of an order: {value}",
    "bad-stars": "{column} is not 1 to 5: {value}",
    "bad-kind": "{column} is not call, email, chat, visit or note: {value}",
    "bad-direction": "{column} is not in, out or internal: {value}",
    "too-long": "{column} has {value} characters, more than 1,000,000",
    "unknown-customer": "no such customer: {value}",
    "unknown-order": "no such order: {value}",
    "unknown-agent": "no such agent: {value}",
    "twice": "this id stands twice in the file with different content: {value}",
    "wrong-width": "has another number of columns than the header ({value})",
    "nul": "has a NUL byte in it",
    "mixed-encoding": "is in another encoding than the rest of the file",
    "conflict-marker": "is a merge conflict marker",
    "open-quote": "opens a quote that is never closed: what follows it in the file was not read",
    "bad-quotes": "has quotes in the wrong place",
    "odd-email": "{column} looks like no e-mail address: {value}",
    "odd-phone": "{column} looks like no phone number: {value}",
    "odd-total": "{column} is less than nothing: {value}",
    "file-damaged": "the file breaks off here: {value}",
}


class _Facts(dict[str, object]):
    """A fact nobody gave is left out of the sentence."""

    def __missing__(self, key: str) -> str:
        return "?"


def sentence(error: AgentDeskError, url: str = "") -> str:
    """What happened, what is safe, what to do."""
    facts = _Facts(url=url)
    facts.update((key, value) for key, value in error.facts.items() if value not in {None, ""})
    if error.code == "wrong-header" and "kind" not in facts:
        return f"{facts['path']} has columns no mapping knows. Nothing was imported. Correct the header or give --mapping FILE."
    about = "there" if error.code == "administrators-only" and url.startswith("postgres") else facts.get("detail")
    known = _ERRORS.get(f"{error.code}-{about}") or _ERRORS.get(error.code)
    if known is None:
        told = ", ".join(f"{key} {value}" for key, value in facts.items() if key != "url")
        return f"Refused: {error.code.replace('-', ' ')}{f' ({told})' if told else ''}. Nothing was changed."
    return known.format_map(facts)


def explain(turned: Turned) -> str:
    """Why a row was rejected."""
    known = _TURNED.get(turned.code, turned.code.replace("-", " "))
    return known.format(column=turned.column, value=turned.value)


def moment(at: datetime) -> str:
    """A time as ISO text in UTC, as every JSON answer has it."""
    return at.isoformat().replace("+00:00", "Z")


def local(at: datetime, zone: str = "") -> str:
    """A time for people with its zone, on the wall of `zone`, "" for this machine's."""
    try:
        there = at.astimezone(ZoneInfo(zone) if zone else None)
    except (KeyError, ValueError, OSError):
        there = at.astimezone()
    return there.strftime("%Y-%m-%d %H:%M %Z")


def late(seconds: int) -> str:
    """`18 min late`; "" when it is not late."""
    if seconds <= 0:
        return ""
    minutes = seconds // 60
    if minutes < 60:
        return f"{minutes} min late"
    if minutes < 48 * 60:
        return f"{minutes // 60} h late"
    return f"{minutes // 1440} days late"
