package org.yichuang.sitegroup.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 变更计数 — grows with every change of a site. Whoever raises it holds its row until commit:
 * changes become visible in the order of their numbers, so that memory misses none.
 */
@Component
public class ChangeCounter {

	private final JdbcClient jdbc;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	ChangeCounter(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the number of the change that the caller's transaction makes. */
	@Transactional(propagation = Propagation.MANDATORY)
	public long raise() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				ChangeCounter.this.listeners.forEach(Runnable::run);
			}
		});
		return this.jdbc.sql("update sitegroup_change_counter set value = value + 1 returning value")
			.query(Long.class)
			.single();
	}

	/** Returns the number of the newest change that is committed. */
	public long present() {
		return this.jdbc.sql("select value from sitegroup_change_counter").query(Long.class).single();
	}

	/** Has {@code listener} run after each transaction that raised the counter. */
	void afterCommit(Runnable listener) {
		this.listeners.add(listener);
	}

}
