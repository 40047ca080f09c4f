"""People of the company."""

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import models


class Person(AbstractBaseUser):
    """A member of staff; signs in with an e-mail address."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=80)
    dismissed_at = models.DateTimeField(null=True)

    USERNAME_FIELD = "email"

    def __str__(self) -> str:
        return self.name
