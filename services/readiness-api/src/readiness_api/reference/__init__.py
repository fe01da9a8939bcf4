"""Reference data: what is shipped, and how it is loaded through the service's own code.

Organisations and public facts are real; HSA-ids are synthetic and say so. What is not public is not here.
"""
