"""Verbs of incidents: raise, change, attach, end; tell or close all tickets of one."""
