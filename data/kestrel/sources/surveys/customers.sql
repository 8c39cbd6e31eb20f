-- People who use a machine that somebody else bought.
select ExternalReference || '/user' as customer_id, 'user' as audience
from records
where audience = 'user' and Status = 0
group by ExternalReference
