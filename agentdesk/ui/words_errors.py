"""Knows the sentence for everything that can go wrong: what happened, what is safe, what to do."""

from PySide6.QtCore import QObject

from agentdesk.domain.errors import AgentDeskError, Conflict, NotAllowed, Offline, Refused


class ErrorSentences(QObject):
    """Sentences by the stable `code` of an error, an event or a phone; an unknown code gets its class's sentence."""

    def of(self, error: AgentDeskError) -> str:
        known = self.of_code(error.code)
        return known or self._general(error)

    def of_code(self, code: str) -> str:
        """The sentence of a code, empty when it has none of its own."""
        return self._workspace().get(code) or self._saying().get(code) or self._phone().get(code) or ""

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
            "missing": self.tr(
                "The workspace was not found. Nothing was lost by this. Check that its drive is connected,"
                " or choose another workspace."
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
            "restricted": self.tr("This entry belongs to another team. Ask its team lead."),
            "never-keep": self.tr(
                "This looks like something that must not be kept, such as a card or citizen number."
                " It was not stored. Take it out and press again."
            ),
            "note-wanted": self.tr("This outcome asks for a note. Type one sentence, then press again."),
            "reference-taken": self.tr("This customer number is in use. Choose another one."),
            "due-in-the-past": self.tr("That time has passed. Choose a later one."),
        }

    def _phone(self) -> dict[str, str]:
        return {
            "no-line": self.tr("The phone line is not ready. No call was made. Check the phone and try again."),
            "bad-number": self.tr("This is not a number the phone can dial. No call was made."),
            "busy-line": self.tr("The line is busy. Hold or end the running call first."),
            "cannot": self.tr("This phone cannot do that. The call goes on as before."),
            "transfer-failed": self.tr("The call was not transferred. The caller is still with you."),
            "dial-failed": self.tr("The call could not be made. Check the number and the phone."),
        }
