package org.yichuang.search.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yichuang.outlet.SearchEntry;
import org.yichuang.search.store.EntryStore;

/** Writes down what can be found, in the transaction that makes it so. */
@Component
public class KeepEntries {

	private final EntryStore entries;

	private final BringIndexUpToDate index;

	KeepEntries(EntryStore entries, BringIndexUpToDate index) {
		this.entries = entries;
		this.index = index;
	}

	/** Writes one entry down; the index follows after commit. */
	@EventListener
	@Transactional
	public void keep(SearchEntry entry) {
		switch (entry) {
			case SearchEntry.Found found -> this.entries.put(found);
			case SearchEntry.Gone gone -> this.entries.remove(gone.key());
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				KeepEntries.this.index.wake();
			}
		});
	}

}
