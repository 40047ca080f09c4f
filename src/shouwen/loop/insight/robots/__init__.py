"""Group robots of WeCom 企业微信, DingTalk 钉钉 and Feishu 飞书: registered once, spoken through by reports and alarms.

Owns the robots; their addresses are secrets. Hears nobody. Calls the network's edge of webhooks.
"""
