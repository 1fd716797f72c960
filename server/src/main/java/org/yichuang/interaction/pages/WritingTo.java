package org.yichuang.interaction.pages;

import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.interaction.model.Paths;
import org.yichuang.interaction.store.MailboxStore;
import org.yichuang.publishing.spi.RenderContext;
import org.yichuang.publishing.spi.TemplateFunction;

/**
 * The template function {@code letterBoxes()}: whether one can write to the body whose
 * site it is, so that every page leads to its mailboxes.
 */
@Component
class WritingTo implements TemplateFunction {

	private final MailboxStore mailboxes;

	WritingTo(MailboxStore mailboxes) {
		this.mailboxes = mailboxes;
	}

	@Override
	public String name() {
		return "letterBoxes";
	}

	@Override
	public Object call(RenderContext context, List<Object> arguments) {
		context.dependsOn(Paths.mailboxesTag(context.site()));
		return !this.mailboxes.of(context.site()).isEmpty();
	}

}
