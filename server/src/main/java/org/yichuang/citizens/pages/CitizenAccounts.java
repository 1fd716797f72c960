package org.yichuang.citizens.pages;

import java.util.List;

import org.springframework.stereotype.Component;
import org.yichuang.citizens.usecase.FindOffer;
import org.yichuang.citizens.usecase.ShowOffer;
import org.yichuang.publishing.spi.RenderContext;
import org.yichuang.publishing.spi.TemplateFunction;

/**
 * The template function {@code citizenAccounts()}: whether citizens can have an account.
 */
@Component
class CitizenAccounts implements TemplateFunction {

	private final FindOffer offers;

	CitizenAccounts(FindOffer offers) {
		this.offers = offers;
	}

	@Override
	public String name() {
		return "citizenAccounts";
	}

	@Override
	public Object call(RenderContext context, List<Object> arguments) {
		context.dependsOn(ShowOffer.TAG);
		return this.offers.offer().isOn();
	}

}
