"""Knows the sentence for everything that can go wrong: what happened, what is safe, what to do."""

from PySide6.QtCore import QObject

from agentdesk.domain.errors import AgentDeskError, Conflict, NotAllowed, Offline, Refused
from agentdesk.ui.words_entering import EntrySentences


class ErrorSentences(QObject):
    """Sentences by the stable `code` of an error, an event or a phone; an unknown code gets its class's sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entering = EntrySentences(self)

    def of(self, error: AgentDeskError) -> str:
        known = self.of_code(error.code)
        return known or self._general(error)

    def of_code(self, code: str) -> str:
        """The sentence of a code, empty when it has none of its own."""
        groups = (
            self._workspace, self._journal, self._saying, self._settings, self._phone, self._mail, self._reviews,
            self._exports, self._privacy, self._coaching, self._entering.by_code, self._entering.of_making,
        )  # fmt: skip
        return next((found for group in groups if (found := group().get(code))), "")

    def _general(self, error: AgentDeskError) -> str:
        match error:
            case Offline():
                return self._workspace()["offline"]
            case Conflict():
                return self._saying()["conflict"]
            case NotAllowed():
                return self.tr(
                    "You may not do this yourself. Nothing was changed. Ask your team lead. ({code})"
                ).format(code=error.code)
            case Refused():
                return self.tr(
                    "This was not accepted. Your text is kept. Look at what is asked and try again. ({code})"
                ).format(code=error.code)
        return self.tr("Something unexpected happened. What you typed is kept. Try once more. ({code})").format(
            code=error.code
        )

    def _workspace(self) -> dict[str, str]:
        return {
            "offline": self.tr(
                "The workspace cannot be reached. What you log is kept on this computer and goes out"
                " when the line is back."
            ),
            "needs-server": self.tr(
                "This needs the server, which does not answer. Customers you had open lately and your own work are here."
                " What you log is kept and goes out when the server is back."
            ),
            "missing": self.tr(
                "The workspace was not found. Nothing was lost by this. Check that its drive is connected,"
                " or choose another workspace."
            ),
            "folder-missing": self.tr(
                "The folder of the workspace is not there. Nothing was lost by this. If it lies on a network drive,"
                " connect the drive, then try again."
            ),
            "look-only": self.tr(
                "Open to look only: nothing can be logged or changed here. What is said all the same is kept on this"
                " computer and needs you later. Start AgentDesk again when the workspace can be written."
            ),
            "damaged": self.tr(
                "The workspace file is damaged. It was not changed. Put back the newest copy, or ask your administrator."
            ),
            "foreign": self.tr(
                "This file is not an AgentDesk workspace. It was not changed. Choose another file or make a new workspace."
            ),
            "too-new": self.tr(
                "The workspace was made by a newer AgentDesk. It was not changed. Please update this program."
            ),
            "too-old": self.tr(
                "The workspace is from an older AgentDesk. It was not changed. Run “agentdesk workspace upgrade” first."
            ),
            "read-only": self.tr(
                "The workspace can be read but not written. What you log waits on this computer."
                " Ask for write access to its folder."
            ),
            "migrating": self.tr(
                "The workspace is being brought up to date. A copy was made first. This takes a moment."
            ),
            "disk-full": self.tr(
                "The disk is full. Your text is still on the screen and not yet saved. Free some space, then press again."
            ),
            "locked": self.tr(
                "Another program holds the workspace. What you log is kept and goes out as soon as it is free."
            ),
            "second-instance": self.tr("AgentDesk is already open. Its window has been brought to the front."),
            "no-secrets": self.tr(
                "This computer has no keyring. Nothing was stored in clear. Set AGENTDESK_SECRETS to choose a file."
            ),
        }

    def _journal(self) -> dict[str, str]:
        """The file on this computer that holds what was said until the workspace has it."""
        return {
            "journal-read-only": self.tr(
                "The file that keeps what you log on this computer cannot be written. Your text is still on the screen"
                " and not yet saved. Ask for write access to its folder, then press again."
            ),
            "journal-folder": self.tr(
                "The folder for what you log on this computer cannot be opened. Your text is still on the screen and"
                " not yet saved. Check that the folder is there and yours, then press again."
            ),
            "journal-locked": self.tr(
                "Another program holds the file that keeps what you log. Your text is still on the screen and not yet"
                " saved. Close the other AgentDesk, then press again."
            ),
            "journal-error": self.tr(
                "The disk did not take what you logged. Your text is still on the screen and not yet saved."
                " Copy it, check the disk, then press again."
            ),
            "journal-damaged": self.tr(
                "The file that keeps what you log is damaged and could not be put right. It was left as it is. Your text"
                " is still on the screen and not yet saved. Copy it, and tell your administrator."
            ),
            "newer-journal": self.tr(
                "What waits on this computer was kept by a newer AgentDesk. It was not changed."
                " Please update this program."
            ),
            "newer-command": self.tr(
                "This was said with a newer AgentDesk. It is kept as it is. Please update this program, then try again."
            ),
            "damaged-command": self.tr(
                "This entry on the disk can no longer be read. Nothing else was lost. Log the contact again if it is"
                " missing from the timeline."
            ),
            "bug": self.tr(
                "The program made a mistake. Your text is kept. Try once more; if it stays, tell your administrator."
            ),
        }

    def _settings(self) -> dict[str, str]:
        return {
            "bad-setting": self.tr("This setting does not take that value. The old value stays. Enter another one."),
            "unknown-setting": self.tr(
                "This program does not know that setting. Nothing was changed. Check its name, or update the program."
            ),
            "bad-secrets-choice": self.tr(
                "AGENTDESK_SECRETS does not name a place for keys. Nothing was stored."
                " Write “file:” and a path, or leave it out to use the keyring."
            ),
            "secrets-file": self.tr(
                "The file with the keys cannot be read or written. It was not changed."
                " Check its path and that it belongs to you alone."
            ),
            "no-access": self.tr(
                "This folder cannot be written. Nothing was changed. Check its rights, or choose another place."
            ),
            "unknown-time": self.tr("This is not a time the program knows. Nothing was set. Choose a day and time."),
            "unknown-zone": self.tr(
                "There is no time zone of that name. Nothing was changed. Use a name such as Europe/Amsterdam."
            ),
            "bad-recurrence": self.tr(
                "How often this comes back cannot be read. Nothing was set. Choose the days again."
            ),
            "bad-rule": self.tr(
                "This after-sale rule cannot be read. The old rule stays. Check trigger, days and time."
            ),
        }

    def _saying(self) -> dict[str, str]:
        return {
            "conflict": self.tr("Someone else changed this meanwhile. Both versions are kept. Choose which one stays."),
            "version": self.tr("Someone else changed this meanwhile. Both versions are kept. Choose which one stays."),
            "revision": self.tr(
                "Someone else corrected this note meanwhile. Both texts are kept. Choose which one stays."
            ),
            "id-reused": self.tr("This entry is there already with other words. Nothing was overwritten."),
            "claimed": self.tr("A colleague has just taken this. Nothing was changed. Choose the next one."),
            "already-closed": self.tr("This was closed already. Nothing was changed."),
            "unknown-customer": self.tr("This customer is not in the workspace. Your text is kept. Choose a customer."),
            "unknown-follow-up": self.tr("This follow-up is no longer there. Nothing was changed."),
            "unknown-interaction": self.tr("This entry is no longer there. Your text is kept."),
            "no-such-row": self.tr("This entry is no longer there. Your text is kept."),
            "not-your-entry": self.tr(
                "This entry was made by a colleague. Nothing was changed. Only they can withdraw it."
            ),
            "reason-needed": self.tr(
                "The time for undo is over. Nothing was changed. Withdraw the entry from its menu, with a reason."
            ),
            "restricted": self.tr("This entry belongs to another team. Ask its team lead."),
            "never-keep": self.tr(
                "This looks like something that must not be kept, such as a card or citizen number."
                " It was not stored. Take it out and press again."
            ),
            "note-wanted": self.tr("This outcome asks for a note. Type one sentence, then press again."),
            "administrators-only": self.tr("Only an administrator may change this. Nothing was changed."),
            "bad-extension": self.tr(
                "A phone cannot dial that, or there are too many. Nothing was changed. An extension has digits, * and #."
            ),
            "queue-taken": self.tr("Another queue has that name. Nothing was changed. Choose another name."),
            "reference-taken": self.tr("This customer number is in use. Choose another one."),
            "due-in-the-past": self.tr("That time has passed. Choose a later one."),
        }

    def _exports(self) -> dict[str, str]:
        return {
            "export-full": self.tr(
                "There is no room for the file. Nothing of it was left. Make room, or choose another place."
            ),
            "export-not-written": self.tr(
                "The file cannot be written. Nothing of it was left. Is the folder closed, or the file open elsewhere?"
            ),
            "report-not-drawn": self.tr("The report could not be drawn. Nothing was written."),
            "export-no-folder": self.tr("The folder is not there any more. Nothing was written. Choose another place."),
            "report-too-long": self.tr(
                "A report is about 400 days at most. Nothing was made. Choose a later first day."
            ),
            "export-running": self.tr("Another export is still running. Nothing was begun. Wait for it or stop it."),
        }

    def _mail(self) -> dict[str, str]:
        return {
            "mail-pilot": self.tr(
                "This mailbox is a pilot: it only looks. Nothing was sent; your text is kept. Answer in your old system."
            ),
            "mail-no-file": self.tr(
                "Only files can be attached: a folder is none. Your text is kept. Pack it into one file."
            ),
            "mail-file-gone": self.tr(
                "An attached file is not on this computer, or was changed. Nothing was sent; your text is kept. Attach it again."
            ),
            "mail-too-large": self.tr("This is too large for a mail (25 MB). Nothing was sent; your text is kept."),
            "mail-recipients": self.tr(
                "One of the addresses is none, or there is nobody to send to. Nothing was sent; your text is kept."
            ),
            "unknown-mailbox": self.tr("This mailbox is not followed any more. Nothing was sent; your text is kept."),
            "bad-mailbox": self.tr("The settings of this mailbox cannot be read. Nothing was changed. Set it up anew."),
            "thread-moved-on": self.tr(
                "A mail came while you read. Your log is kept; the conversation stays in the inbox. Look at what is new."
            ),
            "thread-claimed": self.tr("A colleague has this conversation. Nothing was changed; you can still read it."),
            "unknown-thread": self.tr("This conversation is not here any more. Nothing was changed."),
        }

    def _reviews(self) -> dict[str, str]:
        return {
            "not-your-team": self.tr("That team is not yours to lead. Nothing was shown."),
            "bad-period": self.tr("The last day lies before the first one. Nothing was shown."),
            "decision-needed": self.tr(
                "A figure is switched by a decision: its day, which is not to come, and its reference. Nothing was changed."
            ),
            "permission": self.tr("That is not allowed any more. What you typed is kept; ask an administrator."),
            "leads-only": self.tr(
                "Only a team lead or an administrator may do this, and you are none here now. Nothing was changed;"
                " your words are kept."
            ),
            "own-contact": self.tr("Nobody reviews their own contact. Nothing was saved. Another lead does."),
            "reviewed-already": self.tr(
                "Another lead saved a review of this contact before yours. Nothing was overwritten; yours is kept."
            ),
            "no-such-contact": self.tr("This contact is no longer there. Your review is kept on this computer."),
            "bad-scorecard": self.tr(
                "The workspace does not take this scorecard or these marks. Nothing was saved; what you typed is kept."
            ),
            "scorecard-moved-on": self.tr(
                "Another lead saved this scorecard meanwhile. Nothing was overwritten; yours is kept here. Compare, then"
                " save yours as the next version or take theirs."
            ),
            "view-name": self.tr("A view needs a name of at most 60 signs. It was not saved."),
            "view-choices": self.tr("These filters cannot be kept as a view. It was not saved."),
            "not-your-view": self.tr(
                "This view is a colleague's. Nothing was changed. Save it under a name of your own."
            ),
            "not-your-review": self.tr("This review is about a colleague. Only they can answer it."),
            "reasons-needed": self.tr("Say why: one sentence is enough. Nothing was sent yet."),
            "review-answered": self.tr("This review was answered already. Nothing was changed."),
            "not-disputed": self.tr("This dispute was decided already. Nothing was changed; your words are kept."),
            "second-lead-decides": self.tr(
                "A second lead decides: not who gave the review, and not whom it is about. Nothing was changed."
            ),
            "too-long": self.tr("This is too long. Nothing was sent; your words are kept. Shorten it."),
        }

    def _phone(self) -> dict[str, str]:
        no_line = self.tr("The phone line is not ready. No call was made. Check the phone and try again.")
        bad_number = self.tr("This is not a number the phone can dial. No call was made.")
        cannot = self.tr("This phone cannot do that. The call goes on as before.")
        return {
            "no-line": no_line,
            "line-down": no_line,
            "bad-number": bad_number,
            "no-number": bad_number,
            "not-capable": cannot,
            "cannot": cannot,
            "busy-line": self.tr("The line is busy. Hold or end the running call first."),
            "transfer-failed": self.tr("The call was not transferred. The caller is still with you."),
            "dial-failed": self.tr("The call could not be made. Check the number and the phone."),
            "queue-pause": self.tr("The phone system did not take the break: its queues may still send you calls."),
            "queue-resume": self.tr(
                "The phone system did not take the end of the break: its queues may still send you no calls."
                " Choose “Ready” once more."
            ),
            "after-call": self.tr("A call is on and goes on. The phone connects anew as soon as it is over."),
            "hold-failed": self.tr("The other side did not take the change. The call goes on as before."),
            "colleague-busy": self.tr("The colleague is busy. You are back with the caller."),
            "colleague-away": self.tr("The colleague did not answer. You are back with the caller."),
            "no-sound": self.tr("No microphone or speaker could be used. The call goes on without sound: plug one in."),
            "phone-error": self.tr("The phone could not do that. Try once more; the log says more."),
            "own-phone": self.tr("Your own phone was not picked up, so nobody was called."),
            "recording-exists": self.tr(
                "There is a file of that name already. It was not touched and nothing is recorded. Choose another name."
            ),
            "recording-place": self.tr("Nothing can be written there, so nothing is recorded. Choose another folder."),
            "recording-full": self.tr(
                "The disk took no more, so the recording has ended. What was written before stays."
            ),
            "bad-link": self.tr("This link names no number that can be called. Nothing was done."),
        }

    def _privacy(self) -> dict[str, str]:
        return {
            "own-words": self.tr(
                "These are your own words: somebody else who leads decides about them. Nothing was changed."
            ),
            "no-words-left": self.tr("There are no words here that could be removed. Nothing was changed."),
            "mail-on-its-way": self.tr(
                "This mail is still on its way out. Nothing was changed. Try again when it has gone."
            ),
            "why-needed": self.tr("This takes a reason. Nothing was changed."),
            "statement-needed": self.tr("What the customer says is missing. Nothing was changed."),
            "contested-already": self.tr(
                "This note is contested already, and a lead has not decided yet. Nothing was changed."
            ),
            "not-contested": self.tr("Nobody contests this note any more. Nothing was changed."),
        }

    def _coaching(self) -> dict[str, str]:
        return {
            "being-calibrated": self.tr(
                "Leads are scoring this contact unseen by each other. Nothing was changed. Wait until they have closed it."
            ),
            "calibration-leads": self.tr(
                "At least two leads take part, each once, and all of them lead here today. Nothing was opened."
            ),
            "calibration-until": self.tr("The time by which all score lies behind you. Nothing was opened."),
            "unknown-calibration": self.tr("This calibration is not here. Nothing was changed."),
            "not-your-calibration": self.tr(
                "You were not asked to take part in this calibration. Nothing was changed."
            ),
            "calibration-closed": self.tr(
                "Somebody closed this calibration before you. Nothing was changed; the result is what all see."
            ),
            "calibration-scored": self.tr("Your marks are in already, and stay as they are. Nothing was changed."),
            "calibration-waits": self.tr(
                "Somebody has not scored yet, and the time is not over. Nothing was closed. Wait, or ask them."
            ),
            "calibration-open": self.tr("Marks are agreed on when the calibration is closed. Nothing was saved."),
            "agreed-meanwhile": self.tr(
                "Another lead saved agreed marks before you. Nothing was overwritten. Look at theirs, then save yours."
            ),
            "not-your-agent": self.tr("You do not lead this person. Nothing was saved; your words are kept."),
            "not-your-coaching": self.tr(
                "A coaching is between one person and whoever leads them. Nothing was shown or changed."
            ),
            "unknown-coaching": self.tr("This coaching is not here. Nothing was changed."),
            "coaching-words": self.tr("Write at least one sentence. Nothing was saved."),
            "coaching-action": self.tr("What was agreed needs a few words, and at most 300 signs. Nothing was saved."),
            "coaching-stays": self.tr(
                "What was agreed in a coaching stays with whom it was agreed with. Nothing was handed over."
            ),
        }
