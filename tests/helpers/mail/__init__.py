"""A real mail server, a relay that fails when told, and mails for the tests."""
