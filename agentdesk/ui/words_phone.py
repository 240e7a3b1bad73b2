"""Knows the sentence for every state of the phone line, and for what a connection test came to."""

from PySide6.QtCore import QObject

from agentdesk.domain.calls import LineState
from agentdesk.domain.events import LineChanged, PhoneTried


class PhoneSentences(QObject):
    """What happened, what is safe, what to do. `detail` is a server, a certificate, a number of SIP."""

    def short(self, line: LineChanged) -> str:
        """A word or two for a chip; empty while the line is well."""
        match line.state:
            case LineState.CONNECTING:
                return self.tr("Phone is connecting")
            case LineState.DEGRADED:
                return self.tr("Phone is away")
            case LineState.REFUSED:
                return self.tr("Phone not connected")
            case LineState.UNSUPPORTED:
                return self.tr("No softphone here")
            case LineState.READY | LineState.OFF:
                return ""

    def line(self, line: LineChanged) -> str:
        """The whole sentence; empty while the line is well."""
        match line.state:
            case LineState.READY | LineState.OFF:
                return ""
            case LineState.CONNECTING:
                text = (
                    self.tr("The phone is connecting to {server}.")
                    if line.detail
                    else self.tr("The phone is connecting.")
                )
                return text.format(server=line.detail)
            case LineState.DEGRADED:
                why = self._why(line.reason, line.detail)
                return self.tr("{why} It is tried again by itself.").format(why=why)
            case LineState.REFUSED | LineState.UNSUPPORTED:
                return self._why(line.reason, line.detail)

    def tried(self, told: PhoneTried) -> str:
        """What a connection test came to."""
        if told.code == "ok":
            return self.tr("It works: registered at {server}, and signed off again.").format(server=told.detail)
        return self._why(told.code, told.detail)

    def _why(self, code: str, detail: str) -> str:
        known = self._account() | self._network() | self._trust() | self._machine()
        text = known.get(code) or self.tr("The phone could not be connected. ({code})").format(code=code)
        return text.format(detail=detail)

    def _account(self) -> dict[str, str]:
        return {
            "no-account": self.tr("The phone has no account yet. Fill in server, user and password on the page of the phone."),
            "no-password": self.tr("The phone's password is not known here. Type it on the page of the phone."),
            "bad-login": self.tr(
                "The phone system does not accept this user and password. It is not tried again, so that nothing is"
                " locked. Correct them on the page of the phone."
            ),
            "forbidden": self.tr(
                "The phone system does not let this user in ({detail}). Ask whoever looks after it, then try again."
            ),
            "manager-rights": self.tr(
                "The phone system at {detail} does not let this login list its calls. Give it “reporting” beside its"
                " other rights under “write” in manager.conf, then try again."
            ),
            "phone-host": self.tr("This is not a computer's name or address. Type it as pbx.example.com or 192.168.1.2."),
            "phone-port": self.tr("A port is a number up to 65535, and no two may be the same."),
            "phone-login": self.tr("Type the login that the phone system's manager knows."),
            "phone-channel": self.tr("Type your own phone as the phone system calls it, such as PJSIP/101."),
            "phone-context": self.tr("A context is one word, such as from-internal."),
            "phone-allowed": self.tr("Type addresses such as 192.168.1.40 or 192.168.1.0/28, not everybody's."),
            "phone-address": self.tr("This is not an address of this computer. Leave it empty for all of them."),
            "phone-server": self.tr("This is not a server's name. Type it as pbx.example.com, or with a port: pbx.example.com:5061."),
            "phone-user": self.tr("Type the extension or user that the phone system knows, such as 201."),
            "phone-pin": self.tr("A fingerprint is SHA-256: 64 digits and letters from A to F."),
        }  # fmt: skip

    def _network(self) -> dict[str, str]:
        return {
            "unreachable": self.tr("The phone system at {detail} does not answer."),
            "not-listening": self.tr("Nothing listens at {detail}: the phone system is down, or its port is another one."),
            "no-answer": self.tr("The phone system at {detail} did not answer in time."),
            "no-server-name": self.tr("There is no server by the name of {detail}. Check how it is written, and the network."),
            "no-network": self.tr("This computer has no network."),
            "slept": self.tr("This computer slept, and the phone is registering anew."),
            "rejected": self.tr("The phone system at {detail} cannot register this phone now."),
            "line-down": self.tr("The phone system does not answer."),
            "port-taken": self.tr(
                "Another program has taken {detail}, so no phone can push its calls there. Close it, or choose another"
                " port on the page of the phone."
            ),
            "no-such-address": self.tr(
                "This computer does not have the address {detail}, so no phone can push its calls there."
                " Correct it on the page of the phone."
            ),
        }  # fmt: skip

    def _trust(self) -> dict[str, str]:
        return {
            "certificate-untrusted": self.tr(
                "Nobody this computer trusts vouches for the phone system's certificate, so nothing was sent: {detail}."
                " If it is your own, trust it on the page of the phone."
            ),
            "certificate-expired": self.tr(
                "The phone system's certificate has expired, so nothing was sent: {detail}."
                " Ask whoever looks after the phone system."
            ),
            "certificate-name": self.tr(
                "The phone system shows a certificate of another name, so nothing was sent: {detail}."
                " Type the server as the certificate names it."
            ),
            "login-in-clear": self.tr(
                "The phone system at {detail} wants the password in clear, so it was not sent. Use the encrypted connection."
            ),
            "no-tls": self.tr(
                "The server does not speak TLS there. Check the port (usually 5061), or choose another transport."
            ),
        }

    def _machine(self) -> dict[str, str]:
        return {
            "softphone-missing": self.tr(
                "The softphone is not installed on this computer. Install AgentDesk with its softphone,"
                " or choose another phone in the settings."
            ),
            "softphone-broken": self.tr(
                "The softphone does not run on this computer. Choose another phone in the settings."
            ),
            "no-secrets": self.tr(
                "This computer has no keyring, so the password was not kept. “agentdesk doctor” says how to choose a place for it."
            ),
            "secrets-file": self.tr("The file of passwords cannot be read or written. The password was not kept."),
            "bad-secrets-choice": self.tr("AGENTDESK_SECRETS names no place for passwords. The password was not kept."),
        }  # fmt: skip
