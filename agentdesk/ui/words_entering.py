"""Knows the sentence for every reason why somebody is not let into a workspace, or cannot join or make one."""

from PySide6.QtCore import QObject


class EntrySentences(QObject):
    """By the stable `code` of an error."""

    def by_code(self) -> dict[str, str]:
        """Why a server lets nobody in."""
        return {
            "login": self.tr("The server does not take this login and password. Nothing was lost. Type them again."),
            "login-host": self.tr(
                "From this computer the server does not let this login into this workspace. Nothing was lost."
                " Ask your administrator (pg_hba.conf)."
            ),
            "login-closed": self.tr(
                "This login may not enter this workspace any more. What waits on this computer is kept."
                " Ask your administrator."
            ),
            "login-busy": self.tr(
                "This login is signed in as often as it may be. Nothing was lost."
                " Close AgentDesk where it is still open, then try again."
            ),
            "bad-invitation": self.tr(
                "This is no invitation. Nothing was changed. Copy the whole line that begins with agentdesk:join."
            ),
            "invitation-cut": self.tr(
                "A part of this invitation is missing. Nothing was changed. Copy it whole again."
            ),
            "exists": self.tr(
                "There is a workspace already. Nothing was changed. Sign in there, or name another database."
            ),
            "no-server": self.tr(
                "The server does not answer. Nothing was changed. Check its address, or try again later."
            ),
            "unknown-login": self.tr(
                "Nobody with this login works here. Nothing was changed. Check how it is written."
            ),
            "password-needed": self.tr("The server asks for a password. Type it to go on."),
            "busy": self.tr("The server has too many connections at the moment. Nothing was lost. Try again soon."),
            "tls-needed": self.tr(
                "The address asks for a line that others could read. Nothing was sent."
                " Take “sslmode” out of the address: beyond this computer only verify-full is used."
            ),
            "tls-name": self.tr(
                "The server's certificate belongs to another server. Nothing was sent."
                " Check the address, or ask your administrator."
            ),
            "tls-unknown": self.tr(
                "Nobody this computer trusts vouches for this server. Nothing was sent."
                " Ask your administrator for an invitation or the authority's certificate."
            ),
            "tls-none": self.tr(
                "This server does not encrypt its line. Nothing was sent. Ask your administrator to switch TLS on."
            ),
            "tls-file": self.tr(
                "The file with the authority's certificate cannot be read. Nothing was sent. Check where it is."
            ),
        }

    def of_making(self) -> dict[str, str]:
        """Why a workspace was not made, or somebody not added to it."""
        return {
            "may-not-make": self.tr(
                "This login may not make a workspace here. Nothing was made. It must own the database and be allowed"
                " to make roles: ask the server's administrator for both, or use their login."
            ),
            "no-database": self.tr(
                "The server has no database of this name. Nothing was made. Let its administrator make an empty one"
                " (createdb), or check how it is written."
            ),
            "login-taken": self.tr(
                "Somebody here has this login already, perhaps one who left. Nothing was changed. Choose another one."
            ),
            "login-taken-on-server": self.tr(
                "The server has this login already for something else. It was left as it is. Choose another one."
            ),
            "bad-login": self.tr(
                "This cannot be a login. Nothing was changed. Take letters without spaces, not only digits, and not"
                " beginning with pg_ or agentdesk_."
            ),
            "bad-person": self.tr("A login, a name and a team are needed, without spaces in the login."),
            "team-taken": self.tr("Somebody made this team in this very moment. Nothing was changed. Try again."),
        }
